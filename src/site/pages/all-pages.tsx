import { dateWords } from '../../core/wording/dates.ts';
import { placeName } from '../../core/wording/places.ts';
import type { SiteFacts } from '../facts.ts';
import { To } from '../parts.tsx';
import { paths } from '../paths.ts';
import type { SitePage } from '../site-page.ts';
import { monthsOf } from './month-page.tsx';

/** Table of contents of the site: its apps, places and months. */
export function allPages(facts: SiteFacts): SitePage {
  const { record, words, day } = facts;
  const path = paths.all;
  return {
    path,
    title: 'Still Banned? All pages of the record',
    answer: `What the law says about banned apps: ${record.measures.length} rules in ${record.jurisdictions.length} places, each with its sources, up to date to ${dateWords(words, facts.through)}.`,
    above: [],
    subject: null,
    changed: day,
    body: (
      <>
        <h2>Apps</h2>
        <ul>
          {record.apps
            .filter(({ watched }) => watched)
            .map(({ id, name }) => (
              <li key={id}>
                <To from={path} to={paths.app(id)}>{`Where is ${name} banned?`}</To>
              </li>
            ))}
        </ul>
        <h2>Places</h2>
        <ul class="columns">
          {record.jurisdictions.map((place) => (
            <li key={place.code}>
              <To from={path} to={paths.place(place.code)}>
                {placeName(words, place)}
              </To>
            </li>
          ))}
        </ul>
        <h2>Months</h2>
        <ul class="columns">
          {monthsOf(facts).map((month) => (
            <li key={month}>
              <To from={path} to={paths.month(month)}>
                {dateWords(words, month)}
              </To>
            </li>
          ))}
        </ul>
        <p>
          <To from={path} to={paths.data}>
            Take the data along
          </To>
        </p>
      </>
    ),
  };
}
