import { SCOPES, type Scope } from '../../record/scopes.ts';
import { hitsOf, names, namesAny } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { scopeNamedBy } from './named-scope.ts';
import type { Statement } from './statements.ts';

/**
 * Returns the scope that each statement of an article names, or null.
 *
 * A word for an army usually means the scope `military`: soldiers may not use the app. In "the
 * army told operators to block the app", however, the army rules the country. The article is read
 * in this way if a sentence names the army and network operators, but no devices. Then `military`
 * remains only for sentences that name devices.
 */
export function namedScopes(statements: readonly Statement[]): Map<Statement, Scope | null> {
  const named = new Map(statements.map((statement) => [statement, scopeNamedBy(statement)]));
  const isOfArmy = (scope: Scope | null) => scope !== null && SCOPES[scope].devices === 'armies';
  const ofArmy = statements.filter((statement) => isOfArmy(named.get(statement) ?? null));
  const withoutDevices = ofArmy.filter(({ sentence }) => !namesDevice(sentence));
  const rules = withoutDevices.some(({ sentence }) => names(sentence.hits, 'carrier'));
  if (rules) for (const statement of withoutDevices) named.set(statement, null);
  return named;
}

/**
 * True when a sentence names devices. "Phone companies" does not count, because it means network
 * operators.
 */
function namesDevice({ hits }: Sentence): boolean {
  const carriers = hitsOf(hits, 'carrier');
  return hits
    .filter((hit) => namesAny([hit], ['device', 'gadget']))
    .some(({ start, end }) => carriers.every((one) => end <= one.start || start >= one.end));
}
