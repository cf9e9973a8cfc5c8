import { scopeSchema } from '../record/schema.ts';
import { isForEveryone, SCOPES, type Scope } from '../record/scopes.ts';

/** Returns the scopes to search when a claim's own scope has no rule, nearest first. */
export function nearScopes(scope: Scope): Scope[] {
  return scopeSchema.options
    .filter((other) => other !== scope && isNear(scope, other))
    .sort((a, b) => SCOPES[a].nearness - SCOPES[b].nearness);
}

/**
 * True when a claim about `scope` may mean a rule of the scope `other`. There are three cases:
 * - The claim is about the general public. "TikTok ban" may mean a rule of any scope.
 * - The two scopes belong to one area (see `areaOf`).
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
