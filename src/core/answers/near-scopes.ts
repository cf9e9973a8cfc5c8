import { scopeSchema } from '../record/schema.ts';
import { isForEveryone, SCOPES, type Scope } from '../record/scopes.ts';

/**
 * Returns the scopes in which to look for a rule when the claim's own scope has none, nearest
 * first.
 */
export function nearScopes(scope: Scope): Scope[] {
  return scopeSchema.options
    .filter((other) => other !== scope && isNear(scope, other))
    .sort((a, b) => SCOPES[a].nearness - SCOPES[b].nearness);
}

/**
 * True when a claim about `scope` may mean a rule with the scope `other`. There are three cases:
 * - The claim is about the general public. The rule may then have any scope: an article that says
 *   "TikTok ban" may mean a ban on officials' devices.
 * - Both scopes are about devices, both about people, or both about the company (see `areaOf`).
 * - The claim is about the company, and the rule is for the general public.
 */
function isNear(scope: Scope, other: Scope): boolean {
  return (
    isForEveryone(scope) ||
    areaOf(scope) === areaOf(other) ||
    (isForEveryone(other) && SCOPES[scope].actsOn === 'company')
  );
}

function areaOf(scope: Scope): 'devices' | 'people' | 'company' {
  const { devices, actsOn } = SCOPES[scope];
  if (devices !== 'none') return 'devices';
  return actsOn === 'use' ? 'people' : 'company';
}
