import { startsOn } from '../../core/dates/day-or-month.ts';
import { citeEvent } from '../../core/export/event-citation.ts';
import { measureById } from '../../core/record/record-index.ts';
import type { LegalEvent } from '../../core/record/schema.ts';
import { dateWords } from '../../core/wording/dates.ts';
import { eventDoubts } from '../../core/wording/doubts.ts';
import { eventKindName, stateWord } from '../../core/wording/legal-terms.ts';
import { placeName } from '../../core/wording/places.ts';
import type { SiteFacts } from '../facts.ts';
import { Sources, To } from '../parts.tsx';
import { paths } from '../paths.ts';
import type { SitePage } from '../site-page.ts';

/** Page of one event: what happened, which rules it concerns, its sources and its citation. */
export function eventPage(facts: SiteFacts, event: LegalEvent): SitePage {
  const { record, words, day, version, through } = facts;
  const path = paths.event(event.id);
  const measures = event.measures.flatMap((id) => measureById(record, id) ?? []);
  const [code] = measures.map(({ jurisdiction }) => jurisdiction);
  const place = record.jurisdictions.find((one) => one.code === code);
  const when = dateWords(words, event.date);
  return {
    path,
    title: `${event.title} (${when})`,
    answer: event.summary,
    above: place ? [{ path: paths.place(place.code), name: placeName(words, place) }] : [],
    subject: null,
    changed: startsOn(event.date),
    body: (
      <>
        <p class="quiet">
          <time dateTime={event.date}>{when}</time> · {eventKindName(words, event.kind)}
          {event.state && ` · ${stateWord(words, event.state)}`}
        </p>
        {event.caveat && <p class="caveat">{event.caveat}</p>}
        <h2>Rules</h2>
        <ul>
          {measures.map(({ id, name }) => (
            <li key={id}>
              <To from={path} to={paths.rule(id)}>
                {name}
              </To>
            </li>
          ))}
        </ul>
        <h2>Sources</h2>
        <Sources facts={facts} sources={event.sources} />
        <h2>How we know</h2>
        {eventDoubts(words, event).map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
        <p>
          Certainty: {event.confidence}. Id: <code>{event.id}</code>
        </p>
        <h2>Cite</h2>
        <pre>{citeEvent(event, { version, through }, day).plain}</pre>
      </>
    ),
  };
}
