/** Properties by which code tells scopes apart. */
interface ScopeTraits {
  /**
   * True only for the scope of the general public. Answers show the law for the general public
   * first.
   */
  everyone: boolean;
  /**
   * Target of a rule with this scope. `use`: use of the app. `company`: the company, which must
   * sell or leave while the app stays available. `contracts`: only contracts with the company; the
   * app is not banned.
   */
  actsOn: 'use' | 'company' | 'contracts';
  /**
   * Owners of the devices that a rule with this scope concerns: officials, or others such as a
   * school or an army.
   */
  devices: 'officials' | 'others' | 'none';
  /**
   * True when a rule with this scope covers people below a certain age, so that a statute with
   * this scope must have an age limit.
   */
  byAge: boolean;
  /**
   * Rank among the scopes that are tried when no rule on record has the scope that an article
   * names. The scope with the lowest rank is tried first. No two scopes have the same rank.
   */
  nearness: number;
}

/**
 * Groups of people to whom a measure applies, in the order in which answers list them. A new row
 * compiles only when it has every trait and the interface has English texts for it; a test
 * requires the texts in the other languages.
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
  education: { everyone: false, actsOn: 'use', devices: 'others', byAge: false, nearness: 4 },
  military: { everyone: false, actsOn: 'use', devices: 'others', byAge: false, nearness: 5 },
  minors: { everyone: false, actsOn: 'use', devices: 'none', byAge: true, nearness: 2 },
  operations: { everyone: false, actsOn: 'company', devices: 'none', byAge: false, nearness: 1 },
  procurement: { everyone: false, actsOn: 'contracts', devices: 'none', byAge: false, nearness: 6 },
} as const satisfies Record<string, ScopeTraits>;

/** People to whom a measure applies, by their name in `SCOPES`. */
export type Scope = keyof typeof ROWS;

/** Traits of each scope, by its name. */
export const SCOPES: Readonly<Record<Scope, ScopeTraits>> = ROWS;

/** The scope of the general public. */
export const EVERYONE = 'public' satisfies Scope;

/** True for the scope of the general public. */
export function isForEveryone(scope: Scope): scope is typeof EVERYONE {
  return SCOPES[scope].everyone;
}
