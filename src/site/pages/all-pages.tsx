import { dateWords } from '../../core/wording/dates.ts';
import { placeName } from '../../core/wording/places.ts';
import { pathsOf, type SiteFacts } from '../facts.ts';
import { monthsIn } from '../lookup.ts';
import { To } from '../parts.tsx';
import type { SitePage } from '../site-page.ts';

/** Makes the table of contents of the site, with links to its apps, places and months. */
export function allPages(facts: SiteFacts): SitePage {
  const { record, words, day } = facts;
  const paths = pathsOf(facts);
  const path = paths.all;
  return {
    path,
    isTranslated: true,
    title: words.say('site_all_pages'),
    answer: words.say('record_about', { date: dateWords(words, facts.through) }),
    picture: null,
    above: [],
    subject: null,
    data: 'data/',
    changed: day,
    body: (
      <>
        <h2>{words.say('site_apps')}</h2>
        <ul>
          {record.apps
            .filter(({ watched }) => watched)
            .map(({ id, name }) => (
              <li key={id}>
                <To from={path} to={paths.app(id)}>
                  {words.say('site_where_banned', { app: name })}
                </To>
              </li>
            ))}
        </ul>
        <h2>{words.say('record_places')}</h2>
        <ul class="columns">
          {record.jurisdictions.map((place) => (
            <li key={place.code}>
              <To from={path} to={paths.place(place.code)}>
                {placeName(words, place)}
              </To>
            </li>
          ))}
        </ul>
        <h2>{words.say('record_events')}</h2>
        <ul class="columns">
          {monthsIn(record).map((month) => (
            <li key={month}>
              <To from={path} to={paths.month(month)}>
                {dateWords(words, month)}
              </To>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}
