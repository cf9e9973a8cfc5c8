import type { Jurisdiction, LegalRecord } from '../../core/record.ts';
import { measuresIn } from '../../core/record-index.ts';
import { statusOn } from '../../core/status.ts';
import { dateWords } from '../../core/wording/dates.ts';
import { doubtWords } from '../../core/wording/doubts.ts';
import { placeName } from '../../core/wording/places.ts';
import { statusWords } from '../../core/wording/standing.ts';
import { capitalised } from '../../core/wording/words.ts';
import { scopeName } from '../../core/wording.ts';
import { Doubts } from '../../ui/Doubts.tsx';
import { From } from '../../ui/From.tsx';
import { lookOf } from '../../ui/look.ts';
import { StateIcon } from '../../ui/StateIcon.tsx';
import { TheirText } from '../../ui/TheirText.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useNavigation } from '../use-navigation.ts';
import { CourseChart } from './CourseChart.tsx';
import { MeasureHistory } from './MeasureHistory.tsx';
import { Relatives } from './Relatives.tsx';

interface Props {
  record: LegalRecord;
  place: Jurisdiction;
  appName: string;
  today: string;
}

/** The history of one app in one place: what holds on the day, a picture of its course, each measure with its events. */
export function PlacePage({ record, place, appName, today }: Props) {
  const words = useWords();
  const { app, day } = useNavigation().view;
  const measures = measuresIn(record, place.code).filter(({ apps }) => apps.includes(app));
  return (
    <article class="place">
      <h2 tabIndex={-1}>
        {words.say('record_place_heading', { place: placeName(words, place), app: appName })}
      </h2>
      <section aria-labelledby="on-heading">
        <h3 id="on-heading">{words.say('record_on', { date: dateWords(words, day) })}</h3>
        {measures.length === 0 && <p>{words.say('record_place_nothing', { app: appName })}</p>}
        <ul class="scopes">
          {statusOn(record, app, place.code, day).map(({ scope, status }) => (
            <li key={scope} class={`state-${lookOf(status)}`}>
              <StateIcon look={lookOf(status)} />
              <div>
                <span class="scope">{scopeName(words, scope)}</span>
                <strong>{capitalised(statusWords(words, status, day))}</strong>
                {status.state !== 'no-record' && (
                  <span class="fine quiet">
                    <TheirText>{status.measure.name}</TheirText>
                    <From entry={status.measure} />
                  </span>
                )}
                <Doubts doubts={doubtWords(words, status, day)} />
              </div>
            </li>
          ))}
        </ul>
      </section>
      {measures.length > 0 && (
        <>
          <CourseChart record={record} measures={measures} app={app} day={day} today={today} />
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
