import type { EventKind } from '../record/event-kinds.ts';
import type { Instrument } from '../record/instruments.ts';
import type { Measure } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import type { State } from '../record/states.ts';
import type { PlainKey } from './messages.ts';
import type { Words } from './words.ts';

/**
 * A name of the record with underscores for hyphens, because browsers allow no hyphens in message
 * keys: `in-force` becomes `in_force`.
 */
export type Keyed<Name extends string> = Name extends `${infer A}-${infer B}`
  ? `${A}_${Keyed<B>}`
  : Name;

/**
 * Replaces the hyphens of a name with underscores: `government-devices` becomes
 * `government_devices`.
 */
export function keyed<Name extends string>(name: Name): Keyed<Name> {
  return name.replaceAll('-', '_') as Keyed<Name>;
}

/**
 * Returns a state as it reads inside a sentence: "blocked by a court", "nothing on record".
 * `capitalised` makes it the beginning of one.
 */
export function stateWord(words: Words, state: State | 'no-record'): string {
  return words.say<PlainKey>(`state_${keyed(state)}`);
}

/** Returns a scope as a label: "Government devices". */
export function scopeName(words: Words, scope: Scope): string {
  return words.say<PlainKey>(`scope_${keyed(scope)}`);
}

/** Returns a scope as it reads inside a sentence: "for government devices". */
export function forScope(words: Words, scope: Scope): string {
  return words.say<PlainKey>(`for_${keyed(scope)}`);
}

/**
 * Returns the people of a rule as they read inside a sentence: "for under-16s" when the rule names
 * an age limit, else the words for the scope. `measure` is null without a rule.
 */
export function forPeople(words: Words, scope: Scope, measure: Measure | null): string {
  const { age } = measure ?? {};
  return age === undefined ? forScope(words, scope) : words.say('for_age', { age: String(age) });
}

/** Returns a sentence that says to whom a rule of the scope applies and to whom it does not. */
export function scopeMeaning(words: Words, scope: Scope): string {
  return words.say<PlainKey>(`touches_${keyed(scope)}`);
}

/** Returns the age limit of a rule for minors: "under 16"; '' for a rule without one. */
export function ageLimitWords(words: Words, { age }: Measure): string {
  return age === undefined ? '' : words.say('under_age', { age });
}

/** Returns an instrument as a label: "Executive order". */
export function instrumentName(words: Words, instrument: Instrument): string {
  return words.say<PlainKey>(`record_${keyed(instrument)}_instrument`);
}

/** Returns a kind of event as a label: "Court ruling". */
export function eventKindName(words: Words, kind: EventKind): string {
  return words.say<PlainKey>(`record_kind_${keyed(kind)}`);
}
