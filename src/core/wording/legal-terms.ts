import type { Scope } from '../record/scopes.ts';
import type { State } from '../record/states.ts';
import type { PlainKey } from './messages.ts';
import type { Words } from './words.ts';

/**
 * A name of the record as part of a text's key, in which browsers allow no hyphens: `in-force` becomes
 * `in_force`.
 */
export type Keyed<Name extends string> = Name extends `${infer A}-${infer B}` ? `${A}_${Keyed<B>}` : Name;

/** Replaces the hyphens of a name: `government-devices` becomes `government_devices`. */
export function keyed<Name extends string>(name: Name): Keyed<Name> {
  return name.replaceAll('-', '_') as Keyed<Name>;
}

/**
 * A state inside a sentence, in lower case: "blocked by a court", "nothing on record". `capitalised`
 * makes it the beginning of one.
 */
export function stateWord(words: Words, state: State | 'no-record'): string {
  return words.say<PlainKey>(`state_${keyed(state)}`);
}

/** A scope as a label: "Government devices". */
export function scopeName(words: Words, scope: Scope): string {
  return words.say<PlainKey>(`scope_${keyed(scope)}`);
}

/** A scope inside a sentence: "for government devices". */
export function forScope(words: Words, scope: Scope): string {
  return words.say<PlainKey>(`for_${keyed(scope)}`);
}

/** A sentence that says whom a rule of the scope touches, and whom not. */
export function scopeMeaning(words: Words, scope: Scope): string {
  return words.say<PlainKey>(`touches_${keyed(scope)}`);
}
