/** Traits by which the program tells scopes apart. */
interface ScopeTraits {
  /**
   * True only for the scope of the general public. Answers show the law for the general public
   * first.
   */
  everyone: boolean;
  /** Target of a rule with this scope. */
  actsOn: /** The use of the app. */
    | 'use'
    /** The company, which must sell the app or leave. The app stays available. */
    | 'company'
    /** Contracts with the company. The app is not banned. */
    | 'contracts';
  /**
   * Whose devices a rule with this scope is about: those of government staff, of schools and
   * universities, or of armies. `none`: the rule is not about devices.
   */
  devices: 'officials' | 'schools' | 'armies' | 'none';
  /**
   * True when rules with this scope apply to people below a certain age. A statute with this scope
   * must then have an age limit.
   */
  byAge: boolean;
  /**
   * Rank of the scope in a search. If the record has no rule for the scope that an article
   * mentions, rules for similar scopes are tried, the lowest rank first. The list of rules that
   * editors should check first (`npm run record -- stats`) is sorted by the same rank. No two
   * scopes share a rank.
   */
  nearness: number;
}

/**
 * Groups of people to whom a measure applies, in the order in which answers show them. If a new row
 * lacks a trait or its English texts, the program does not compile.
 */
const ROWS = {
  public: { everyone: true, actsOn: 'use', devices: 'none', byAge: false, nearness: 0 },
  'government-devices': {
    everyone: false,
    actsOn: 'use',
    devices: 'officials',
    byAge: false,
    nearness: 3,
  },
  education: { everyone: false, actsOn: 'use', devices: 'schools', byAge: false, nearness: 4 },
  military: { everyone: false, actsOn: 'use', devices: 'armies', byAge: false, nearness: 5 },
  minors: { everyone: false, actsOn: 'use', devices: 'none', byAge: true, nearness: 2 },
  operations: { everyone: false, actsOn: 'company', devices: 'none', byAge: false, nearness: 1 },
  procurement: { everyone: false, actsOn: 'contracts', devices: 'none', byAge: false, nearness: 6 },
} as const satisfies Record<string, ScopeTraits>;

/** Name of a group of people to whom a measure applies: a key of `SCOPES`. */
export type Scope = keyof typeof ROWS;

/** Traits of each scope, keyed by its name. */
export const SCOPES: Readonly<Record<Scope, ScopeTraits>> = ROWS;

/** The scope of the general public. */
export const EVERYONE = 'public' satisfies Scope;

/** The scope of people below a certain age. */
export const MINORS = 'minors' satisfies Scope;

/** True for the scope of the general public. */
export function isForEveryone(scope: Scope): scope is typeof EVERYONE {
  return SCOPES[scope].everyone;
}
