import { isRuleInForce } from '../../core/law/binding.ts';
import type { App } from '../../core/record/schema.ts';
import type { Scope } from '../../core/record/scopes.ts';
import { forScope, scopeMeaning } from '../../core/wording/legal-terms.ts';
import { pathsOf, type SiteFacts } from '../facts.ts';
import type { GroupStatus } from '../lookup.ts';
import { placeRows } from '../place-table.tsx';
import type { SitePage } from '../site-page.ts';
import { wherePage } from './where-page.tsx';

/**
 * Makes the page "Where are there rules on APP for PEOPLE?" for one group of people. Rules in
 * force come first.
 */
export function appForScopePage(facts: SiteFacts, app: App, scope: Scope): SitePage {
  const { words } = facts;
  const paths = pathsOf(facts);
  const isInForce = (group: GroupStatus) => group.scope === scope && isRuleInForce(group.status);
  const rows = placeRows(facts, app, isInForce)
    .map(({ place, groups }) => ({ place, groups: groups.filter((one) => one.scope === scope) }))
    .filter(({ groups }) => groups.length > 0);
  return wherePage(facts, {
    app,
    scope,
    path: paths.appForScope(app.id, scope),
    title: words.say('site_where_rules', { app: app.name, for: forScope(words, scope) }),
    above: [
      { path: paths.all, name: words.say('site_all_pages') },
      { path: paths.app(app.id), name: app.name },
    ],
    rows,
    places: rows.filter(({ groups }) => groups.some(isInForce)).map(({ place }) => place),
    lead: <p>{scopeMeaning(words, scope)}</p>,
  });
}
