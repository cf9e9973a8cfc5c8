import { measuresIn } from '../../core/record/record-index.ts';
import type { Jurisdiction } from '../../core/record/schema.ts';
import { inPlace, placeName } from '../../core/wording/places.ts';
import { appsIn, eventsOfAll, groupsOf, newestDay, pathsOf, type SiteFacts } from '../facts.ts';
import { ruleList, To, timeline } from '../parts.tsx';
import { pictureOf } from '../picture.ts';
import { asOf, inSequence } from '../sentences.ts';
import type { SitePage } from '../site-page.ts';

/**
 * Makes the page of a place. For each watched app with a rule there, it links to the page "Is APP
 * banned in PLACE?". It lists all rules of the place and their events.
 */
export function placePage(facts: SiteFacts, place: Jurisdiction): SitePage {
  const { record, words, day } = facts;
  const paths = pathsOf(facts);
  const path = paths.place(place.code);
  const measures = measuresIn(record, place.code);
  const events = eventsOfAll(record, measures);
  const answers = appsIn(facts, place.code).map((app) => ({
    app,
    picture: pictureOf(facts, app, place),
    statuses: groupsOf(facts, app.id, place.code).map(({ status }) => status),
  }));
  const there = inPlace(words, place);
  const [first] = answers;
  return {
    path,
    isTranslated: true,
    title: words.say('site_place_bans', { in_place: there }),
    answer: first
      ? asOf(
          facts,
          answers.flatMap(({ statuses }) => statuses),
          inSequence(
            words,
            answers.map(({ picture }) => picture.answer),
          ),
        )
      : words.say('site_place_rules', { in_place: there, count: measures.length }),
    picture: first?.picture ?? null,
    above: [{ path: paths.all, name: words.say('site_all_pages') }],
    subject: {
      '@type': 'AdministrativeArea',
      name: placeName(words, place),
      identifier: place.code,
    },
    data: `data/place/${place.code.toLowerCase()}/`,
    changed: newestDay(events, day),
    body: (
      <>
        <ul>
          {answers.map(({ app, picture: { title } }) => (
            <li key={app.id}>
              <To from={path} to={paths.appInPlace(app.id, place.code)}>
                {title}
              </To>
            </li>
          ))}
        </ul>
        <h2>{words.say('site_rules')}</h2>
        {ruleList(path, measures)}
        <h2>{words.say('record_events')}</h2>
        {timeline(path, events)}
      </>
    ),
  };
}
