import { Doubts } from '../../../components/Doubts.tsx';
import { From } from '../../../components/From.tsx';
import { lookOn } from '../../../components/look-on.ts';
import { StateIcon } from '../../../components/StateIcon.tsx';
import { TheirText } from '../../../components/TheirText.tsx';
import { useWords } from '../../../components/use-words.ts';
import { latestOf } from '../../../core/law/course.ts';
import type { Status } from '../../../core/law/standing.ts';
import { statusOn } from '../../../core/law/status.ts';
import { eventsOf, measuresIn } from '../../../core/record/record-index.ts';
import type { Jurisdiction, LegalRecord, Measure } from '../../../core/record/schema.ts';
import { dateWords } from '../../../core/wording/dates.ts';
import { doubtWords } from '../../../core/wording/doubts.ts';
import { scopeName } from '../../../core/wording/legal-terms.ts';
import { placeName } from '../../../core/wording/places.ts';
import { statusWords } from '../../../core/wording/standing.ts';
import { capitalised } from '../../../core/wording/words.ts';
import { EventName } from '../event/EventName.tsx';
import { useNavigation } from '../use-navigation.ts';
import { Contents } from './Contents.tsx';
import { CourseChart } from './CourseChart.tsx';
import { MeasureHistory } from './MeasureHistory.tsx';
import { newestFirst } from './newest-first.ts';
import { Relatives } from './Relatives.tsx';

interface Props {
  record: LegalRecord;
  place: Jurisdiction;
  appName: string;
  today: string;
}

/**
 * History of one app in one place: the law on the chosen day, a chart, and each measure with its
 * events. The measure with the newest event comes first.
 */
export function PlacePage({ record, place, appName, today }: Props) {
  const words = useWords();
  const { app, day } = useNavigation().view;
  const here = measuresIn(record, place.code).filter(({ apps }) => apps.includes(app));
  const measures = newestFirst(record, here, app, today);
  const statuses = statusOn(record, app, place.code, day);
  return (
    <article class="place">
      <h2 tabIndex={-1}>
        {words.say('labelled', { label: placeName(words, place), text: appName })}
      </h2>
      <section aria-labelledby="on-heading">
        <h3 id="on-heading">{words.say('record_on', { date: dateWords(words, day) })}</h3>
        {statuses.length === 0 && (
          <Nothing
            everRule={measures.some(hasState(record))}
            onRecord={measures.length > 0}
            app={appName}
          />
        )}
        <ul class="scopes">
          {statuses.map(({ scope, status }) => (
            <li key={scope} class={`state-${lookOn(status, day)}`}>
              <StateIcon look={lookOn(status, day)} />
              <div>
                <span class="scope">{scopeName(words, scope)}</span>
                <strong>{capitalised(statusWords(words, status, day))}</strong>
                {status.state !== 'no-record' && (
                  <span class="fine quiet">
                    <TheirText>{status.measure.name}</TheirText>
                    <From entry={status.measure} />
                  </span>
                )}
                <Latest record={record} status={status} />
                <Doubts doubts={doubtWords(words, withCaveat(status), day)} />
              </div>
            </li>
          ))}
        </ul>
      </section>
      <Contents record={record} measures={measures} today={today} />
      {measures.length > 0 && (
        <>
          <CourseChart record={record} measures={measures} app={app} day={day} />
          <h3>{words.say('record_measures')}</h3>
          {measures.map((measure) => (
            <MeasureHistory key={measure.id} record={record} measure={measure} today={today} />
          ))}
        </>
      )}
      <Relatives record={record} place={place} />
    </article>
  );
}

/**
 * Returns a copy of a status. In the copy, the event's note is replaced by the event's caveat,
 * because the note is written for editors and the caveat for readers.
 */
function withCaveat(status: Status): Status {
  if (status.state === 'no-record') return status;
  const { event } = status;
  return { ...status, event: { ...event, note: event.caveat ?? null } };
}

/**
 * The newest event that confirmed the status without changing it. It is shown because the event
 * that led to the status may be much older.
 */
function Latest({ record, status }: { record: LegalRecord; status: Status }) {
  const words = useWords();
  const { app, day } = useNavigation().view;
  const latest = status.state === 'no-record' ? null : latestOf(record, status, app, day);
  if (!latest) return null;
  return (
    <span class="fine">
      {words.pieces('record_latest', {
        date: dateWords(words, latest.date),
        title: <EventName record={record} event={latest} />,
      })}
    </span>
  );
}

interface NothingProps {
  /**
   * True when the record has any measure on the app in the place, even if none has a state on the
   * chosen day.
   */
  onRecord: boolean;
  /**
   * True when at least one event changed the state of one of the place's measures on the app, for
   * example put it in force. Other events, such as hearings, change no state.
   */
  everRule: boolean;
  app: string;
}

/**
 * Says that no rule is on record on the chosen day. If the place has measures on the app, but
 * none of them ever had a state, a second sentence says so.
 */
function Nothing({ onRecord, everRule, app }: NothingProps) {
  const words = useWords();
  return (
    <p>
      {words.say(onRecord ? 'record_place_nothing_on' : 'record_place_nothing', { app })}
      {onRecord && !everRule && ` ${words.say('record_place_no_effect')}`}
    </p>
  );
}

function hasState(record: LegalRecord) {
  return ({ id }: Measure) => eventsOf(record, id).some(({ state }) => state !== null);
}
