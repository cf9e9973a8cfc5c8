import { isBannedForEveryone } from '../../core/law/for-everyone.ts';
import type { App } from '../../core/record/schema.ts';
import { scopeName } from '../../core/wording/legal-terms.ts';
import { placeName } from '../../core/wording/places.ts';
import { groupsOf, placesOf, type SiteFacts } from '../facts.ts';
import { Status, To } from '../parts.tsx';
import { paths } from '../paths.ts';
import { answerForApp } from '../sentences.ts';
import type { SitePage } from '../site-page.ts';

/** Page "Where is APP banned?": every place with a rule on the app, bans for everyone first. */
export function appPage(facts: SiteFacts, app: App): SitePage {
  const { words, day } = facts;
  const path = paths.app(app.id);
  const rows = placesOf(facts, app.id)
    .map((place) => ({ place, groups: groupsOf(facts, app.id, place.code) }))
    .filter(({ groups }) => groups.length > 0)
    .sort(
      (a, b) =>
        Number(b.groups.some(isBannedForEveryone)) - Number(a.groups.some(isBannedForEveryone)),
    );
  const banned = rows
    .filter(({ place, groups }) => !place.code.includes('-') && groups.some(isBannedForEveryone))
    .map(({ place }) => place);
  return {
    path,
    title: `Where is ${app.name} banned?`,
    answer: answerForApp(facts, app, banned, (place) => placeName(words, place)),
    above: [{ path: paths.all, name: 'All pages' }],
    subject: { '@type': 'Dataset', name: `Legal restrictions of ${app.name}`, dateModified: day },
    changed: day,
    body: (
      <table>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">Rules today</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ place, groups }) => (
            <tr key={place.code}>
              <th scope="row">
                <To from={path} to={paths.appInPlace(app.id, place.code)}>
                  {placeName(words, place)}
                </To>
              </th>
              <td>
                {groups.map(({ scope, status }) => (
                  <p key={scope}>
                    <Status facts={facts} status={status} />{' '}
                    <span class="quiet">{scopeName(words, scope)}</span>
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    ),
  };
}
