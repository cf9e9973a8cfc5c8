import { isForEveryone } from '../record/scopes.ts';
import { isRuleInForce } from './binding.ts';
import { isForPart } from './single-bodies.ts';
import type { ScopeStatus } from './standing.ts';

/**
 * True when a binding rule for the general public is in force in the whole place, not just for a
 * part or one institution.
 */
export function isBannedForEveryone({ scope, status }: ScopeStatus): boolean {
  return (
    status.state !== 'no-record' &&
    isForEveryone(scope) &&
    isRuleInForce(status) &&
    !isForPart(status)
  );
}
