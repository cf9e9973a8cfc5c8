import { SCOPES, type Scope } from '../../record/scopes.ts';
import { hitsOf, names, namesAny } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { scopeNamedBy } from './named-scope.ts';
import type { Statement } from './statements.ts';

/** Returns the scope that each statement of an article names; null if a statement names none. */
export function namedScopes(statements: readonly Statement[]): Map<Statement, Scope | null> {
  const named = new Map(statements.map((statement) => [statement, scopeNamedBy(statement)]));
  const isOfArmy = (scope: Scope | null) => scope !== null && SCOPES[scope].devices === 'armies';
  const ofArmy = statements.filter((statement) => isOfArmy(named.get(statement) ?? null));
  const withoutDevices = ofArmy.filter(({ sentence }) => !namesDevice(sentence));
  // In "The army told operators to block the app", the army governs the country, and the ban is
  // not for its soldiers. In an article with such a sentence, a statement that names the army but
  // no devices counts as naming no scope.
  const armyGoverns = withoutDevices.some(({ sentence }) => names(sentence.hits, 'carrier'));
  if (armyGoverns) for (const statement of withoutDevices) named.set(statement, null);
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
