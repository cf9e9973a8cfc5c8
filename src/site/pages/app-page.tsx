import { isBannedForEveryone } from '../../core/law/for-everyone.ts';
import { isPartOfCountry } from '../../core/record/place-codes.ts';
import type { App } from '../../core/record/schema.ts';
import { EVERYONE } from '../../core/record/scopes.ts';
import { scopeName } from '../../core/wording/legal-terms.ts';
import { datasetOf } from '../dataset-words.ts';
import { pathsOf, type SiteFacts } from '../facts.ts';
import { To } from '../parts.tsx';
import { placeRows, scopesOf } from '../place-table.tsx';
import type { SitePage } from '../site-page.ts';
import { wherePage } from './where-page.tsx';

/**
 * Makes the page "Where is APP banned?". It lists every place with a rule on the app. Places with
 * a ban for everyone come first.
 */
export function appPage(facts: SiteFacts, app: App): SitePage {
  const { words, day } = facts;
  const paths = pathsOf(facts);
  const path = paths.app(app.id);
  const rows = placeRows(facts, app, isBannedForEveryone);
  const page = wherePage(facts, {
    app,
    scope: EVERYONE,
    path,
    title: words.say('site_where_banned', { app: app.name }),
    above: [{ path: paths.all, name: words.say('site_all_pages') }],
    rows,
    places: rows
      .filter(
        ({ place, groups }) => !isPartOfCountry(place.code) && groups.some(isBannedForEveryone),
      )
      .map(({ place }) => place),
    lead: (
      <>
        <h2>{words.say('record_whom')}</h2>
        <ul>
          {scopesOf(rows).map((scope) => (
            <li key={scope}>
              <To from={path} to={paths.appForScope(app.id, scope)}>
                {scopeName(words, scope)}
              </To>
            </li>
          ))}
        </ul>
      </>
    ),
  });
  const name = `Legal restrictions of ${app.name}`;
  const description = `${name} by place and day: rules, events and sources`;
  return { ...page, subject: datasetOf({ name, description }, day) };
}
