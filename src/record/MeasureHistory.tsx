import { settledBy, startsBy } from '../core/dates.ts';
import type { LegalEvent, LegalRecord, Measure } from '../core/record.ts';
import { addedEventsOf, eventsOf, measureById } from '../core/record-index.ts';
import { dateWords } from '../core/wording/dates.ts';
import { fromWords } from '../core/wording/origin.ts';
import { capitalised, scopeName, stateWord } from '../core/wording.ts';
import { StateIcon } from '../ui/StateIcon.tsx';
import { EventName } from './EventName.tsx';
import type { Navigation } from './use-view.ts';
import { INSTRUMENTS, PLACE } from './words.ts';

interface Props {
  record: LegalRecord;
  measure: Measure;
  today: string;
  navigation: Navigation;
}

/** One measure: what it is, and its events for the chosen app in order of time; those after the chosen day are told apart. */
export function MeasureHistory({ record, measure, today, navigation }: Props) {
  const { app, day } = navigation.view;
  const isOnApp = ({ apps }: LegalEvent) => !apps || apps.includes(app);
  const added = addedEventsOf(record, measure.id).filter(isOnApp);
  const shared = { record, day, today, navigation };
  return (
    <section class="measure" aria-label={measure.name}>
      <h4>{measure.name}</h4>
      <p class="fine quiet">{factsOf(record, measure).join(' · ')}</p>
      <p>{measure.summary}</p>
      {measure.access && (
        <p class="doubt">
          {PLACE.accessNote} {measure.access}
        </p>
      )}
      <History events={eventsOf(record, measure.id).filter(isOnApp)} {...shared} />
      {added.length > 0 && (
        <>
          <p class="fine quiet">{PLACE.addedEvents}</p>
          <History events={added} {...shared} />
        </>
      )}
    </section>
  );
}

interface HistoryProps {
  record: LegalRecord;
  events: readonly LegalEvent[];
  day: string;
  today: string;
  navigation: Navigation;
}

function History({ record, events, day, today, navigation }: HistoryProps) {
  return (
    <ol class="history">
      {events.map((event) => (
        <li key={event.id} class={startsBy(event.date, day) ? undefined : 'after'}>
          <time dateTime={event.date}>{dateWords(event.date)}</time>
          <span class={`dot ${event.state ? `state-${event.state}` : 'stateless'}`}>
            {event.state && <StateIcon state={event.state} />}
          </span>
          <div>
            <EventName record={record} event={event} navigation={navigation} />
            <span class="fine quiet">
              {effectOf(event, today)}
              {!startsBy(event.date, day) && ` · ${PLACE.later}`}
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}

function effectOf({ date, state }: LegalEvent, today: string): string {
  if (!settledBy(date, today)) return capitalised(PLACE.next);
  if (state) return capitalised(stateWord(state));
  return capitalised(PLACE.noChange);
}

function factsOf(record: LegalRecord, measure: Measure): string[] {
  const { scope, reach, instrument, citation, binding, confirmed, expires } = measure;
  const parent = measure.implements && measureById(record, measure.implements);
  return [
    scopeName(scope),
    reach ? PLACE.only(reach) : '',
    INSTRUMENTS[instrument],
    citation ?? '',
    binding === false ? PLACE.advice : '',
    parent ? PLACE.implements(parent.name) : '',
    confirmed ? PLACE.confirmed(confirmed) : '',
    expires ? PLACE.expires(dateWords(expires)) : '',
    fromWords(measure),
  ].filter(Boolean);
}
