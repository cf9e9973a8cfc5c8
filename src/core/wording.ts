import type { Scope, State } from './record.ts';

/**
 * What the record's own words mean to a reader. English; each table is one entry of a later catalogue.
 * States are written in lower case, as inside a sentence; `capitalised` makes the start of one.
 */

const STATES: Record<State | 'no-record', { word: string; meaning: string }> = {
  proposed: { word: 'proposed', meaning: 'Put forward, but not adopted. It binds nobody yet.' },
  pending: { word: 'not yet in force', meaning: 'Adopted, but its starting day had not come.' },
  'in-force': { word: 'in force', meaning: 'The rule applies.' },
  blocked: {
    word: 'blocked by a court',
    meaning: 'A court stopped it from being applied while the case goes on.',
  },
  suspended: { word: 'suspended', meaning: 'The government paused it or does not enforce it.' },
  ended: {
    word: 'ended',
    meaning: 'It no longer applies: revoked, lifted, expired, struck down or dropped.',
  },
  'no-record': {
    word: 'nothing on record',
    meaning: 'The record holds no rule here. That does not mean that the app is allowed.',
  },
};

const SCOPES: Record<Scope, { name: string; for: string; meaning: string }> = {
  public: {
    name: 'General public',
    for: 'for the general public',
    meaning: 'Touches everyone’s access to the app, or its distribution.',
  },
  'government-devices': {
    name: 'Government devices',
    for: 'for government devices',
    meaning: 'Touches phones, computers and networks of a government or an institution. Nobody else’s.',
  },
  education: {
    name: 'Schools and universities',
    for: 'for schools and universities',
    meaning: 'Touches devices and networks of public schools or universities.',
  },
  military: {
    name: 'Armed forces',
    for: 'for the armed forces',
    meaning: 'Touches soldiers’ or defence devices.',
  },
  minors: { name: 'Minors', for: 'for minors', meaning: 'Touches children and teenagers only.' },
  operations: {
    name: 'The company’s business',
    for: 'for the company’s business',
    meaning: 'The company must sell or leave. The app itself stays.',
  },
  procurement: {
    name: 'Government contracts',
    for: 'for government contracts',
    meaning: 'A listing or a bar on contracts. Not a ban of the app.',
  },
};

/** A state inside a sentence: "blocked by a court", "nothing on record". */
export function stateWord(state: State | 'no-record'): string {
  return STATES[state].word;
}

/** One sentence that explains a state to someone who has never read a statute. */
export function stateMeaning(state: State | 'no-record'): string {
  return STATES[state].meaning;
}

/** A scope as a label: "Government devices". */
export function scopeName(scope: Scope): string {
  return SCOPES[scope].name;
}

/** A scope inside a sentence: "for government devices". */
export function forScope(scope: Scope): string {
  return SCOPES[scope].for;
}

/** Whom a rule of this scope touches, and whom not. */
export function scopeMeaning(scope: Scope): string {
  return SCOPES[scope].meaning;
}

/** The text with its first letter in upper case; '' stays ''. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
