/** Every property of a scope that the program asks for, whatever the scope is called. */
interface ScopeTraits {
  /** True for the general public, whose law an answer leads with. One scope is so. */
  everyone: boolean;
  /**
   * What a rule of the scope acts on: use of the app; the company behind it, which must sell or leave
   * while the app stays; or only contracts with the company, which is no ban of the app.
   */
  actsOn: 'use' | 'company' | 'contracts';
  /**
   * Whose devices a rule of the scope is about. An article on officials' devices may report a rule on
   * officials' or on others' (a school's, an army's), and the answer to it begins with officials'.
   */
  devices: 'officials' | 'others' | 'none';
}

/**
 * Whom a measure touches, in the order in which answers list them.
 *
 * A new row is a compile error until each of its traits is given and the interface has its texts in
 * English; a test asks for the other languages.
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

/** Whom a measure touches. */
export type Scope = keyof typeof ROWS;

/** The traits of each scope. */
export const SCOPES: Readonly<Record<Scope, ScopeTraits>> = ROWS;

/** The scope of the general public. */
export const EVERYONE = 'public' satisfies Scope;

/** True for the scope of the general public. */
export function isForEveryone(scope: Scope): scope is typeof EVERYONE {
  return SCOPES[scope].everyone;
}
