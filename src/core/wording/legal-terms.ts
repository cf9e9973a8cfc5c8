import type { EventKind } from '../record/event-kinds.ts';
import type { Instrument } from '../record/instruments.ts';
import type { Measure } from '../record/schema.ts';
import { isForEveryone, type Scope } from '../record/scopes.ts';
import type { State } from '../record/states.ts';
import type { PlainKey } from './messages.ts';
import type { Words } from './words.ts';

/**
 * Type of the result of `keyed`: `in-force` becomes `in_force`. Browsers do not allow hyphens in
 * message keys.
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
 * Returns a state for the middle of a sentence: "blocked by a court", "nothing on record". Apply
 * `capitalised` at the beginning of a sentence.
 */
export function stateWord(words: Words, state: State | 'no-record'): string {
  return words.say<PlainKey>(`state_${keyed(state)}`);
}

/** Returns a scope as a label: "Government devices". */
export function scopeName(words: Words, scope: Scope): string {
  return words.say<PlainKey>(`scope_${keyed(scope)}`);
}

/** Returns a scope in the form for the middle of a sentence: "for government devices". */
export function forScope(words: Words, scope: Scope): string {
  return words.say<PlainKey>(`for_${keyed(scope)}`);
}

/**
 * Returns the people to whom a rule applies, for the middle of a sentence: "for under-16s" with an
 * age limit, otherwise the words for the scope.
 */
export function forPeople(words: Words, scope: Scope, measure: Measure | null): string {
  const { age } = measure ?? {};
  return age === undefined ? forScope(words, scope) : words.say('for_age', { age: String(age) });
}

/**
 * Keys of the texts that follow an institution's name: "on work devices" in "TikTok for the Senate
 * only (US), on work devices". Null if the name says enough.
 */
const BESIDE_BODY: Readonly<Record<Scope, PlainKey | null>> = {
  public: null,
  'government-devices': 'on_work_devices',
  education: 'on_campus',
  military: null,
  minors: 'for_minors',
  operations: 'for_operations',
  procurement: 'for_procurement',
};

/**
 * Returns the people to whom a rule applies: "for under-16s", "for government devices". '' if it
 * is for everyone, or if the institution's name says enough, as with an army.
 */
export function peopleBesideBody(words: Words, scope: Scope, measure: Measure | null): string {
  if (isForEveryone(scope)) return '';
  if (measure?.reach === undefined || measure.age !== undefined)
    return forPeople(words, scope, measure);
  // The institution's name comes before this text.
  const key = BESIDE_BODY[scope];
  return key ? words.say(key) : '';
}

/** Returns a sentence that says to whom rules of a scope apply, and to whom they do not. */
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
