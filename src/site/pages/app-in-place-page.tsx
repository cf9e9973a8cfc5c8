import { accessOf } from '../../core/law/access.ts';
import { measuresIn } from '../../core/record/record-index.ts';
import type { App, Jurisdiction } from '../../core/record/schema.ts';
import { scopeName } from '../../core/wording/legal-terms.ts';
import { placeName } from '../../core/wording/places.ts';
import { eventsOfAll, groupsOf, newestDay, pathsOf, type SiteFacts } from '../facts.ts';
import { Quoted, statusBadge, To, timeline } from '../parts.tsx';
import { pictureOf } from '../picture.ts';
import { asOf } from '../sentences.ts';
import type { SitePage } from '../site-page.ts';

/**
 * Makes the page "Is APP banned in PLACE?". It shows the law for each group of people, and the
 * history of the law.
 */
export function appInPlacePage(facts: SiteFacts, app: App, place: Jurisdiction): SitePage {
  const { record, words, day } = facts;
  const paths = pathsOf(facts);
  const path = paths.appInPlace(app.id, place.code);
  const groups = groupsOf(facts, app.id, place.code);
  const measures = measuresIn(record, place.code).filter(({ apps }) => apps.includes(app.id));
  const events = eventsOfAll(record, measures);
  const access = measures.flatMap((measure) => accessOf(measure, app) ?? []);
  const picture = pictureOf(facts, app, place);
  const statuses = groups.map(({ status }) => status);
  return {
    path,
    isTranslated: true,
    title: picture.title,
    answer: asOf(facts, statuses, picture.answer),
    picture,
    above: [
      { path: paths.app(app.id), name: app.name },
      { path: paths.place(place.code), name: placeName(words, place) },
    ],
    subject: null,
    data: `data/place/${place.code.toLowerCase()}/`,
    changed: newestDay(events, day),
    body: (
      <>
        {groups.map(({ scope, status: { measure, ...status } }) => (
          <section key={scope}>
            <h2>{scopeName(words, scope)}</h2>
            <p>{statusBadge(facts, { ...status, measure })}</p>
            <p>
              <To from={path} to={paths.rule(measure.id)}>
                <Quoted>{measure.name}</Quoted>
              </To>
              {measure.citation && (
                <>
                  {' · '}
                  <Quoted>{measure.citation}</Quoted>
                </>
              )}
            </p>
          </section>
        ))}
        {access.length > 0 && (
          <section>
            <h2>{words.say('access_note')}</h2>
            {access.map(({ note, url }) => (
              <p key={note}>
                <Quoted>{note}</Quoted> <a href={url}>{words.say('access_link')}</a>
              </p>
            ))}
          </section>
        )}
        <h2>{words.say('record_course')}</h2>
        {timeline(path, events)}
      </>
    ),
  };
}
