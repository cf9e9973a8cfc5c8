import { ReachName } from '../../../components/BodyName.tsx';
import { periodWord } from '../../../components/periods.ts';
import { TheirText } from '../../../components/TheirText.tsx';
import { useWords } from '../../../components/use-words.ts';
import type { LegalRecord, Measure } from '../../../core/record/schema.ts';
import { dateWords } from '../../../core/wording/dates.ts';
import { courseLanes } from './course-lanes.ts';

interface Props {
  record: LegalRecord;
  measures: readonly Measure[];
  app: string;
  day: string;
}

/**
 * Chart of the states of measures until the chosen day. Each measure that had a state by then has
 * its own line. The lists of events below the chart give the same facts in words.
 */
export function CourseChart({ record, measures, app, day }: Props) {
  const words = useWords();
  const picture = courseLanes(record, measures, app, day);
  if (!picture) return null;
  const { begins, lanes, years } = picture;
  const share = (value: number) => `${value * 100}%`;
  return (
    <section aria-labelledby="course-heading">
      <h3 id="course-heading">{words.say('record_course')}</h3>
      <figure
        class="chart"
        role="img"
        aria-label={words.say('record_course_meaning', {
          from: begins.slice(0, 4),
          until: day.slice(0, 4),
        })}
      >
        {lanes.map(({ measure, stretches }) => (
          <div class="lane" key={measure.id}>
            <span class="lane-name">
              <TheirText>{measure.name}</TheirText>
              {measure.reach && (
                <span class="quiet">
                  {' '}
                  {words.pieces('only_reach', { reach: <ReachName measure={measure} /> })}
                </span>
              )}
            </span>
            <div class="lane-line">
              {stretches.map(({ state, look, since, from, until }) => (
                <span
                  key={`${look} ${since}`}
                  class={`stretch state-${look}${measure.reach ? ' part-only' : ''}`}
                  title={`${periodWord(words, { state, look })}, ${dateWords(words, since)}`}
                  style={{ insetInlineStart: share(from), inlineSize: share(until - from) }}
                />
              ))}
            </div>
          </div>
        ))}
        <div class="axis">
          {years.map(({ year, at: place }) => (
            <span key={year} style={{ insetInlineStart: share(place) }}>
              {year}
            </span>
          ))}
        </div>
      </figure>
    </section>
  );
}
