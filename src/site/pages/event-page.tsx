import { HowWeKnow } from '../../components/HowWeKnow.tsx';
import { startsOn } from '../../core/dates/day-or-month.ts';
import { plainCitation } from '../../core/export/event-citation.ts';
import { measureById } from '../../core/record/record-index.ts';
import type { LegalEvent } from '../../core/record/schema.ts';
import { dateWords } from '../../core/wording/dates.ts';
import { eventKindName, stateWord } from '../../core/wording/legal-terms.ts';
import { namesPlace, placeName } from '../../core/wording/places.ts';
import { appsIn, type SiteFacts } from '../facts.ts';
import { placeByCode } from '../lookup.ts';
import { ruleList, Sources } from '../parts.tsx';
import { paths } from '../paths.ts';
import { pictureOf } from '../picture.ts';
import type { SitePage } from '../site-page.ts';

/**
 * Makes the page of an event. It shows what happened, which rules it concerns, the sources, and a
 * citation.
 */
export function eventPage(facts: SiteFacts, event: LegalEvent): SitePage {
  const { record, words, through } = facts;
  const path = paths.event(event.id);
  const measures = event.measures.flatMap((id) => measureById(record, id) ?? []);
  const place = placeByCode(record, measures[0]?.jurisdiction ?? '');
  const app = place && appsIn(facts, place.code).find(({ id }) => measures[0]?.apps.includes(id));
  const when = dateWords(words, event.date);
  const where = place ? placeName(words, place) : '';
  const isNamed = place && namesPlace(words, place, event.title);
  return {
    path,
    isTranslated: false,
    title: `${event.title} (${[isNamed ? '' : where, when].filter(Boolean).join(', ')})`,
    answer: event.summary,
    picture: place && app ? pictureOf(facts, app, place) : null,
    above: place ? [{ path: paths.place(place.code), name: where }] : [],
    subject: null,
    data: place ? `data/place/${place.code.toLowerCase()}/` : null,
    changed: startsOn(event.date),
    body: (
      <>
        <p class="quiet">
          <time dateTime={event.date}>{when}</time> · {eventKindName(words, event.kind)}
          {event.state && ` · ${stateWord(words, event.state)}`}
        </p>
        {event.caveat && <p class="caveat">{event.caveat}</p>}
        <h2>Rules</h2>
        {ruleList(path, measures)}
        <h2>Sources</h2>
        <Sources sources={event.sources} />
        <HowWeKnow event={event} />
        <h2>Cite</h2>
        <pre>{plainCitation(event, { version: null, through }, null)}</pre>
        <p class="quiet">
          Id: <code>{event.id}</code>
        </p>
      </>
    ),
  };
}
