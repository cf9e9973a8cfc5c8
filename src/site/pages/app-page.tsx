import { isBannedForEveryone } from '../../core/law/for-everyone.ts';
import type { App } from '../../core/record/schema.ts';
import { EVERYONE } from '../../core/record/scopes.ts';
import { scopeName } from '../../core/wording/legal-terms.ts';
import { pathsOf, type SiteFacts } from '../facts.ts';
import { To } from '../parts.tsx';
import { PlaceTable, placeRows, scopesOf } from '../place-table.tsx';
import { answerForApp } from '../sentences.ts';
import type { SitePage } from '../site-page.ts';

/** Page "Where is APP banned?": every place with a rule on the app, bans for everyone first. */
export function appPage(facts: SiteFacts, app: App): SitePage {
  const { words, day } = facts;
  const paths = pathsOf(facts);
  const path = paths.app(app.id);
  const rows = placeRows(facts, app, isBannedForEveryone);
  const banned = rows
    .filter(({ place, groups }) => !place.code.includes('-') && groups.some(isBannedForEveryone))
    .map(({ place }) => place);
  const title = words.say('site_where_banned', { app: app.name });
  const answer = answerForApp(facts, app, EVERYONE, banned);
  return {
    path,
    isTranslated: true,
    title,
    answer,
    picture: { look: banned.length > 0 ? 'in-force' : 'no-record', title, answer },
    above: [{ path: paths.all, name: words.say('site_all_pages') }],
    subject: {
      '@type': 'Dataset',
      name: `Legal restrictions of ${app.name}`,
      description: answer,
      dateModified: day,
    },
    data: `data/app/${app.id}/`,
    changed: day,
    body: (
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
        <PlaceTable facts={facts} from={path} app={app} rows={rows} />
      </>
    ),
  };
}
