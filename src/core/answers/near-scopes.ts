import { scopeSchema } from '../record/schema.ts';
import { isForEveryone, SCOPES, type Scope } from '../record/scopes.ts';

/**
 * Returns the scopes in which to look for a rule when there is none in the claim's own scope,
 * nearest first. For a claim about the general public, these are all other scopes: an article that
 * says "TikTok ban" may mean an order that the company sell or leave, a law on minors, or a rule
 * on officials' devices. For any other claim, these are the scopes of the same kind. There are
 * three kinds: devices, people (which includes the public) and the company. For a claim about the
 * company, the public is a near scope as well.
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
