import type { Scope } from '../record/scopes.ts';
import type { State } from '../record/states.ts';
import type { Words } from './words.ts';

/** What the record's own words mean to a reader. States are in lower case, as inside a sentence; `capitalised` makes the start of one. */

/** A name of the record as part of a text's name, which browsers want without hyphens: `in-force` → `in_force`. */
export type Keyed<Name extends string> = Name extends `${infer A}-${infer B}` ? `${A}_${Keyed<B>}` : Name;

/** That part, by a name: `government-devices` → `government_devices`. */
export function keyed<Name extends string>(name: Name): Keyed<Name> {
  return name.replaceAll('-', '_') as Keyed<Name>;
}

/** A state inside a sentence: "blocked by a court", "nothing on record". */
export function stateWord(words: Words, state: State | 'no-record'): string {
  return words.say(`state_${keyed(state)}`);
}

/** One sentence that explains a state to someone who has never read a statute. */
export function stateMeaning(words: Words, state: State | 'no-record'): string {
  return words.say(`meaning_${keyed(state)}`);
}

/** A scope as a label: "Government devices". */
export function scopeName(words: Words, scope: Scope): string {
  return words.say(`scope_${keyed(scope)}`);
}

/** A scope inside a sentence: "for government devices". */
export function forScope(words: Words, scope: Scope): string {
  return words.say(`for_${keyed(scope)}`);
}

/** Whom a rule of this scope touches, and whom not. */
export function scopeMeaning(words: Words, scope: Scope): string {
  return words.say(`touches_${keyed(scope)}`);
}
