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

/** True when a claim about `scope` may mean a rule with the scope `other`. */
function isNear(scope: Scope, other: Scope): boolean {
  return (
    // A claim about everyone, such as "TikTok ban", may mean a ban on officials' devices.
    isForEveryone(scope) ||
    areaOf(scope) === areaOf(other) ||
    // If a claim says that the company must sell the app or leave, it may mean a ban for everyone.
    (isForEveryone(other) && SCOPES[scope].actsOn === 'company')
  );
}

function areaOf(scope: Scope): 'devices' | 'people' | 'company' {
  const { devices, actsOn } = SCOPES[scope];
  if (devices !== 'none') return 'devices';
  return actsOn === 'use' ? 'people' : 'company';
}
