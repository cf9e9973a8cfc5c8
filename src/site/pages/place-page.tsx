import type { Jurisdiction } from '../../core/record/schema.ts';
import { inPlace, placeName } from '../../core/wording/places.ts';
import { appsIn, eventsOfAll, groupsOf, newestDay, type SiteFacts } from '../facts.ts';
import { Timeline, To } from '../parts.tsx';
import { paths } from '../paths.ts';
import { answerInPlace } from '../sentences.ts';
import type { SitePage } from '../site-page.ts';

/** Page of a place: an answer for each app, its rules, and all its events. */
export function placePage(facts: SiteFacts, place: Jurisdiction): SitePage {
  const { record, words, day } = facts;
  const path = paths.place(place.code);
  const apps = appsIn(facts, place.code);
  const measures = record.measures.filter(({ jurisdiction }) => jurisdiction === place.code);
  const events = eventsOfAll(record, measures);
  const answers = apps.map((app) => ({
    app,
    answer: answerInPlace(facts, app, place, groupsOf(facts, app.id, place.code)),
  }));
  const name = placeName(words, place);
  return {
    path,
    title: `App bans ${inPlace(words, place)}`,
    answer:
      answers[0]?.answer ??
      `Our record has ${measures.length} rules on apps ${inPlace(words, place)}.`,
    above: [{ path: paths.all, name: 'All pages' }],
    subject: { '@type': 'AdministrativeArea', name, identifier: place.code },
    changed: newestDay(events, day),
    body: (
      <>
        {answers.map(({ app, answer }) => (
          <section key={app.id}>
            <h2>
              <To from={path} to={paths.appInPlace(app.id, place.code)}>
                {app.name}
              </To>
            </h2>
            <p>{answer}</p>
          </section>
        ))}
        <h2>Rules</h2>
        <ul>
          {measures.map((measure) => (
            <li key={measure.id}>
              <To from={path} to={paths.rule(measure.id)}>
                {measure.name}
              </To>
            </li>
          ))}
        </ul>
        <h2>Events</h2>
        <Timeline facts={facts} from={path} events={events} />
      </>
    ),
  };
}
