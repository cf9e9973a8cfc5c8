import { accessOf } from '../../core/law/access.ts';
import type { App, Jurisdiction } from '../../core/record/schema.ts';
import { scopeName } from '../../core/wording/legal-terms.ts';
import { inPlace, placeName } from '../../core/wording/places.ts';
import { eventsOfAll, groupsOf, newestDay, type SiteFacts } from '../facts.ts';
import { Status, Timeline, To } from '../parts.tsx';
import { paths } from '../paths.ts';
import { answerInPlace } from '../sentences.ts';
import type { SitePage } from '../site-page.ts';

/** Page "Is APP banned in PLACE?": the law for each group of people, and its history. */
export function appInPlacePage(facts: SiteFacts, app: App, place: Jurisdiction): SitePage {
  const { record, words, day } = facts;
  const path = paths.appInPlace(app.id, place.code);
  const groups = groupsOf(facts, app.id, place.code);
  const measures = record.measures.filter(
    ({ jurisdiction, apps }) => jurisdiction === place.code && apps.includes(app.id),
  );
  const events = eventsOfAll(record, measures);
  const access = measures.flatMap((measure) => accessOf(measure, app) ?? []);
  return {
    path,
    title: `Is ${app.name} banned ${inPlace(words, place)}?`,
    answer: answerInPlace(facts, app, place, groups),
    above: [
      { path: paths.app(app.id), name: app.name },
      { path: paths.place(place.code), name: placeName(words, place) },
    ],
    subject: null,
    changed: newestDay(events, day),
    body: (
      <>
        {groups.map(({ scope, status }) => (
          <section key={scope}>
            <h2>{scopeName(words, scope)}</h2>
            <p>
              <Status facts={facts} status={status} />
            </p>
            <p>
              <To from={path} to={paths.rule(status.measure.id)}>
                {status.measure.name}
              </To>
              {status.measure.citation && `, ${status.measure.citation}`}
            </p>
          </section>
        ))}
        {access.length > 0 && (
          <section>
            <h2>In practice</h2>
            {access.map(({ note, url }) => (
              <p key={note}>
                {note} <a href={url}>Measurements by OONI</a>
              </p>
            ))}
          </section>
        )}
        <h2>What happened</h2>
        <Timeline facts={facts} from={path} events={events} />
      </>
    ),
  };
}
