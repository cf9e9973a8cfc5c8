import { isForEveryone } from '../record/scopes.ts';
import { isRuleInForce } from './binding.ts';
import { isForPart } from './single-bodies.ts';
import type { ScopeStatus } from './standing.ts';

/**
 * True when a binding rule for the general public is in force in the whole place. A rule for a
 * part of the place or for one institution does not count.
 */
export function isBannedForEveryone({ scope, status }: ScopeStatus): boolean {
  return (
    status.state !== 'no-record' &&
    isForEveryone(scope) &&
    isRuleInForce(status) &&
    !isForPart(status)
  );
}
