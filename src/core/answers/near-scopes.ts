import { scopeSchema } from '../record/schema.ts';
import { isForEveryone, SCOPES, type Scope } from '../record/scopes.ts';

/**
 * Returns the scopes in which to look for the rule of a claim when its own scope has none, nearest
 * first. An article that says "TikTok ban" may mean any rule: an order that the company sell or
 * leave, a law on minors, a rule on officials' devices. Otherwise, a scope is near another that
 * concerns devices, people or the company as it does, and an order to the company is near a ban for
 * everyone.
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
