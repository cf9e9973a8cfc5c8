import { AccessNotes } from '../../../components/AccessNotes.tsx';
import { type Look, lookWord } from '../../../components/looks.tsx';
import { StateIcon } from '../../../components/StateIcon.tsx';
import { TheirText } from '../../../components/TheirText.tsx';
import { useWords } from '../../../components/use-words.ts';
import { settledBy, startsBy } from '../../../core/dates/day-or-month.ts';
import { accessOf } from '../../../core/law/access.ts';
import { lastConfirmed } from '../../../core/law/confirmed.ts';
import { measureStateOn } from '../../../core/law/measure-state.ts';
import type { MeasureState } from '../../../core/law/standing.ts';
import { addedEventsOf, eventsOf, measureById } from '../../../core/record/record-index.ts';
import type { LegalEvent, LegalRecord, Measure } from '../../../core/record/schema.ts';
import { reachWords } from '../../../core/wording/bodies.ts';
import { dateWords } from '../../../core/wording/dates.ts';
import { ageLimitWords, instrumentName, scopeName } from '../../../core/wording/legal-terms.ts';
import { fromWords } from '../../../core/wording/origin.ts';
import { capitalised, type Words } from '../../../core/wording/words.ts';
import { EventName } from '../event/EventName.tsx';
import { effectLook } from '../event/effect-look.ts';
import { useNavigation } from '../use-navigation.ts';

interface Props {
  record: LegalRecord;
  measure: Measure;
  today: string;
}

/**
 * One measure with its events on the chosen app, newest first. Events from newsrooms' records
 * follow. Events after the chosen day are marked.
 */
export function MeasureHistory({ record, measure, today }: Props) {
  const words = useWords();
  const { app, day } = useNavigation().view;
  const known = record.apps.find(({ id }) => id === app);
  const access = known ? accessOf(measure, known) : null;
  const isOnApp = ({ apps }: LegalEvent) => !apps || apps.includes(app);
  const added = addedEventsOf(record, measure.id).filter(isOnApp);
  const shared = { record, day, today };
  return (
    <section class="measure" id={measure.id} aria-label={measure.name}>
      <h4>
        <TheirText>{measure.name}</TheirText>
      </h4>
      <p class="fine quiet">
        {factsOf(words, record, measure, measureStateOn(record, measure, app, today)).join(' · ')}
      </p>
      <p>
        <TheirText>{measure.summary}</TheirText>
      </p>
      {access && <AccessNotes access={[access]} />}
      <History events={eventsOf(record, measure.id).filter(isOnApp)} {...shared} />
      {added.length > 0 && (
        <>
          <p class="fine quiet">{words.say('record_added_events')}</p>
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
}

function History({ record, events, day, today }: HistoryProps) {
  const words = useWords();
  return (
    <ol class="history">
      {events
        .toReversed()
        .map((event) => ({ event, look: effectLook(record, event) }))
        .map(({ event, look }) => (
          <li key={event.id} class={startsBy(event.date, day) ? undefined : 'after'}>
            <time dateTime={event.date}>{dateWords(words, event.date)}</time>
            <span class={`dot ${look ? `state-${look}` : 'stateless'}`}>
              {look && <StateIcon look={look} />}
            </span>
            <div>
              <EventName record={record} event={event} />
              <span class="fine quiet">
                {effectOf(words, event, look, today)}
                {!startsBy(event.date, day) && ` · ${words.say('record_after_day')}`}
              </span>
            </div>
          </li>
        ))}
    </ol>
  );
}

function effectOf(
  words: Words,
  { date, firstReport }: LegalEvent,
  look: Look | null,
  today: string,
): string {
  if (!settledBy(date, today)) return capitalised(words.say('record_next'));
  if (look === null) return capitalised(words.say('record_no_change'));
  const state = capitalised(lookWord(words, look));
  return firstReport ? words.say('record_by_then', { state }) : state;
}

function factsOf(
  words: Words,
  record: LegalRecord,
  measure: Measure,
  now: MeasureState | null,
): string[] {
  const { scope, reach, instrument, citation, binding, expires } = measure;
  const confirmed = now && lastConfirmed({ ...now, measure });
  const parent = measure.implements && measureById(record, measure.implements);
  return [
    scopeName(words, scope),
    ageLimitWords(words, measure),
    reach ? words.say('only_reach', { reach: reachWords(words, measure) }) : '',
    instrumentName(words, instrument),
    citation ?? '',
    binding === false ? words.say('record_advice') : '',
    parent
      ? words.say('record_implements', {
          title: words.say('subject_titled', { title: parent.name }),
        })
      : '',
    confirmed ? words.say('record_confirmed', { date: dateWords(words, confirmed) }) : '',
    expires ? words.say('record_until', { date: dateWords(words, expires) }) : '',
    fromWords(words, measure),
  ].filter(Boolean);
}
