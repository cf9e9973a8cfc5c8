/** Traits of a scope. A scope says whom a rule affects, or what it restricts. */
interface ScopeTraits {
  /** Thing that a law with this scope restricts. */
  actsOn: /** The use of the app. */
    | 'use'
    /** The company, which must sell the app or leave. The app stays available. */
    | 'company'
    /** Contracts with the company. The app is not banned. */
    | 'contracts';
  /**
   * Whose devices a rule with this scope is about: devices of government staff (`officials`), of
   * schools and universities, or of armies. `none` if it is not about devices.
   */
  devices: 'officials' | 'schools' | 'armies' | 'none';
  /**
   * True when rules with this scope are for people below a certain age. A statute with this scope
   * must have an `age`.
   */
  byAge: boolean;
  /**
   * Rank of the scope. If the record has no rule for an article's scope, other scopes are
   * searched, lowest rank first (see `nearScopes`). No two scopes share a rank.
   */
  nearness: number;
}

/**
 * All scopes, in the order in which answers show them. A new row must have every trait and English
 * texts; otherwise, the program does not compile.
 */
const ROWS = {
  public: { actsOn: 'use', devices: 'none', byAge: false, nearness: 0 },
  'government-devices': {
    actsOn: 'use',
    devices: 'officials',
    byAge: false,
    nearness: 3,
  },
  education: { actsOn: 'use', devices: 'schools', byAge: false, nearness: 4 },
  military: { actsOn: 'use', devices: 'armies', byAge: false, nearness: 5 },
  minors: { actsOn: 'use', devices: 'none', byAge: true, nearness: 2 },
  operations: { actsOn: 'company', devices: 'none', byAge: false, nearness: 1 },
  procurement: { actsOn: 'contracts', devices: 'none', byAge: false, nearness: 6 },
} as const satisfies Record<string, ScopeTraits>;

/** Scope of a measure, such as `minors`: a key of `SCOPES`. */
export type Scope = keyof typeof ROWS;

/** Traits of each scope, keyed by its name. */
export const SCOPES: Readonly<Record<Scope, ScopeTraits>> = ROWS;

/** The scope of the general public, which answers show first. */
export const EVERYONE = 'public' satisfies Scope;

/** The scope of people below a certain age. */
export const MINORS = 'minors' satisfies Scope;

/** The scope of rules against contracts with the app's company. */
export const CONTRACTS = 'procurement' satisfies Scope;

/** True for the scope of the general public. */
export function isForEveryone(scope: Scope): scope is typeof EVERYONE {
  return scope === EVERYONE;
}
