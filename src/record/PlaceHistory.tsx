import { settledBy, startsBy } from '../core/dates.ts';
import type { Jurisdiction, LegalEvent, LegalRecord, Measure } from '../core/record.ts';
import { eventsOf, measuresIn } from '../core/record-index.ts';
import { statusOn } from '../core/status.ts';
import { dateWords } from '../core/wording/dates.ts';
import { capitalised, scopeName, stateWord } from '../core/wording.ts';
import { StateBadge } from '../ui/StateBadge.tsx';
import { StateIcon } from '../ui/StateIcon.tsx';

interface Props {
  record: LegalRecord;
  app: string;
  place: Jurisdiction;
  day: string;
  today: string;
  onEvent: (id: string) => void;
  onClose: () => void;
}

/** The history of one app in one place: what holds on the day, then each measure with its events in order of time. */
export function PlaceHistory({ record, app, place, day, today, onEvent, onClose }: Props) {
  const measures = measuresIn(record, place.code).filter(({ apps }) => apps.includes(app));
  return (
    <section class="sheet" aria-labelledby="place-heading">
      <header>
        <h2 id="place-heading" tabIndex={-1}>
          {place.name}
        </h2>
        <button type="button" class="small-button" onClick={onClose}>
          Close
        </button>
      </header>
      {measures.length === 0 && (
        <p class="quiet">Nothing on record. That does not mean that the app is allowed.</p>
      )}
      {statusOn(record, app, place.code, day).map(({ scope, status }) => (
        <p key={scope} class="scope-line">
          <span class="scope">{scopeName(scope)}</span>
          <StateBadge status={status} day={day} />
        </p>
      ))}
      {measures.map((measure) => (
        <MeasureHistory
          key={measure.id}
          measure={measure}
          events={eventsOf(record, measure.id)}
          day={day}
          today={today}
          onEvent={onEvent}
        />
      ))}
    </section>
  );
}

interface MeasureProps {
  measure: Measure;
  events: readonly LegalEvent[];
  day: string;
  today: string;
  onEvent: (id: string) => void;
}

function MeasureHistory({ measure, events, day, today, onEvent }: MeasureProps) {
  return (
    <article class="measure">
      <h3>{measure.name}</h3>
      <p class="fine quiet">
        {scopeName(measure.scope)}
        {measure.reach && ` · for ${measure.reach} only`}
        {measure.citation && ` · ${measure.citation}`}
        {measure.binding === false && ' · advice, not an order'}
        {measure.confirmed && ` · last confirmed ${dateWords(measure.confirmed)}`}
        {measure.expires && ` · until ${dateWords(measure.expires)} by its own terms`}
      </p>
      <p>{measure.summary}</p>
      <ol class="timeline">
        {events.map((event) => (
          <li key={event.id} class={startsBy(event.date, day) ? undefined : 'later'}>
            <time dateTime={event.date}>{dateWords(event.date)}</time>
            <span class={`dot state-${event.state ?? 'no-record'}`}>
              {event.state && <StateIcon state={event.state} />}
            </span>
            <button type="button" class="link" onClick={() => onEvent(event.id)}>
              {event.title}
            </button>
            <span class="quiet">
              {settledBy(event.date, today) ? event.state && capitalised(stateWord(event.state)) : 'next'}
            </span>
          </li>
        ))}
      </ol>
    </article>
  );
}
