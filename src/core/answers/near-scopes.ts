import { scopeSchema } from '../record/schema.ts';
import { isForEveryone, SCOPES, type Scope } from '../record/scopes.ts';

/**
 * Returns the scopes in which to look for a rule when the claim's own scope has none, nearest
 * first. For the general public, these are all others: "TikTok ban" may mean a sale, a law on
 * minors or a rule on officials' devices. Otherwise, they are those of the same kind: devices,
 * people (with the public) or the company. For the company, the public is near as well.
 */
export function nearScopes(scope: Scope): Scope[] {
  return scopeSchema.options
    .filter((other) => other !== scope && isNear(scope, other))
    .sort((a, b) => SCOPES[a].nearness - SCOPES[b].nearness);
}

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
