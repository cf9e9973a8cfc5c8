import { isForEveryone } from '../record/scopes.ts';
import { isRuleInForce } from './binding.ts';
import { isForPart } from './single-bodies.ts';
import type { ScopeStatus } from './standing.ts';

/**
 * True when a status bans an app for everyone in its place: a binding rule for the general public
 * is in force in the whole place, and not only in a part of it or for a single body.
 */
export function isBannedForEveryone({ scope, status }: ScopeStatus): boolean {
  return (
    status.state !== 'no-record' &&
    isForEveryone(scope) &&
    isRuleInForce(status) &&
    !isForPart(status)
  );
}
