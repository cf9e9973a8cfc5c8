/** Properties of a scope. */
interface ScopeTraits {
  /** True for the general public, whose law an answer shows first. Exactly one scope has it. */
  everyone: boolean;
  /**
   * Target of the rule: use of the app; the company, which must sell or leave while the app stays;
   * or only contracts with the company, which is no ban of the app.
   */
  actsOn: 'use' | 'company' | 'contracts';
  /**
   * Owner of the devices that a rule of the scope concerns. An article on officials' devices may
   * report a rule on officials' or on others' (a school's, an army's), and its answer starts with
   * officials'.
   */
  devices: 'officials' | 'others' | 'none';
}

/**
 * People to whom a measure applies, in the order in which answers list them. A new row is a compile
 * error until each of its traits is given and the interface has its texts in English; a test asks
 * for the other languages.
 */
const ROWS = {
  public: { everyone: true, actsOn: 'use', devices: 'none' },
  'government-devices': { everyone: false, actsOn: 'use', devices: 'officials' },
  education: { everyone: false, actsOn: 'use', devices: 'others' },
  military: { everyone: false, actsOn: 'use', devices: 'others' },
  minors: { everyone: false, actsOn: 'use', devices: 'none' },
  operations: { everyone: false, actsOn: 'company', devices: 'none' },
  procurement: { everyone: false, actsOn: 'contracts', devices: 'none' },
} as const satisfies Record<string, ScopeTraits>;

/** People to whom a measure applies. */
export type Scope = keyof typeof ROWS;

/** The traits of each scope. */
export const SCOPES: Readonly<Record<Scope, ScopeTraits>> = ROWS;

/** The scope of the general public. */
export const EVERYONE = 'public' satisfies Scope;

/** True for the scope of the general public. */
export function isForEveryone(scope: Scope): scope is typeof EVERYONE {
  return SCOPES[scope].everyone;
}
