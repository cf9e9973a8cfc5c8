import type { Jurisdiction, LegalRecord } from '../core/record.ts';
import { measuresIn } from '../core/record-index.ts';
import { statusOn } from '../core/status.ts';
import { doubtWords } from '../core/wording/doubts.ts';
import { statusWords } from '../core/wording/standing.ts';
import { capitalised, scopeName } from '../core/wording.ts';
import { From } from '../ui/From.tsx';
import { CourseChart } from './CourseChart.tsx';
import { LookIcon } from './LookIcon.tsx';
import { lookOf } from './looks.ts';
import { MeasureHistory } from './MeasureHistory.tsx';
import { Relatives } from './Relatives.tsx';
import type { Navigation } from './use-view.ts';
import { PLACE } from './words.ts';

interface Props {
  record: LegalRecord;
  place: Jurisdiction;
  appName: string;
  today: string;
  navigation: Navigation;
}

/** The history of one app in one place: what holds on the day, a picture of its course, each measure with its events. */
export function PlacePage({ record, place, appName, today, navigation }: Props) {
  const { app, day } = navigation.view;
  const measures = measuresIn(record, place.code).filter(({ apps }) => apps.includes(app));
  return (
    <article class="place">
      <h2 tabIndex={-1}>{PLACE.heading(place.name, appName)}</h2>
      <section aria-labelledby="on-heading">
        <h3 id="on-heading">{PLACE.on(day)}</h3>
        {measures.length === 0 && <p>{PLACE.nothing(appName)}</p>}
        <ul class="scopes">
          {statusOn(record, app, place.code, day).map(({ scope, status }) => (
            <li key={scope} class={`state-${lookOf(status)}`}>
              <LookIcon look={lookOf(status)} />
              <div>
                <span class="scope">{scopeName(scope)}</span>
                <strong>{capitalised(statusWords(status, day))}</strong>
                {status.state !== 'no-record' && (
                  <span class="fine quiet">
                    {status.measure.name}
                    <From entry={status.measure} />
                  </span>
                )}
                {doubtWords(status).length > 0 && <span class="doubt">{doubtWords(status).join(' ')}</span>}
              </div>
            </li>
          ))}
        </ul>
      </section>
      {measures.length > 0 && (
        <>
          <CourseChart record={record} measures={measures} app={app} day={day} today={today} />
          <h3>{PLACE.measures}</h3>
          {measures.map((measure) => (
            <MeasureHistory
              key={measure.id}
              record={record}
              measure={measure}
              today={today}
              navigation={navigation}
            />
          ))}
        </>
      )}
      <Relatives record={record} place={place} navigation={navigation} />
    </article>
  );
}
