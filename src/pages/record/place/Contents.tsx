import { lookOn } from '../../../components/look-on.ts';
import type { Look } from '../../../components/looks.tsx';
import { StateIcon } from '../../../components/StateIcon.tsx';
import { TheirText } from '../../../components/TheirText.tsx';
import { useWords } from '../../../components/use-words.ts';
import { transitionsOf } from '../../../core/law/course.ts';
import { isDropped } from '../../../core/law/governing.ts';
import { measureStateOn } from '../../../core/law/measure-state.ts';
import type { LegalRecord, Measure } from '../../../core/record/schema.ts';
import { dateWords } from '../../../core/wording/dates.ts';
import { useNavigation } from '../use-navigation.ts';
import { latestEvent } from './newest-first.ts';

/** Smallest number of rules for which a table of contents is shown. */
const FEWEST = 3;

interface Props {
  record: LegalRecord;
  /** Measures in the order of their sections on the page. */
  measures: readonly Measure[];
  today: string;
}

/**
 * Table of contents of a place's page: each rule with its state today, its newest event's date,
 * and a link. Empty with fewer than `FEWEST` rules.
 */
export function Contents({ record, measures, today }: Props) {
  const words = useWords();
  const { app } = useNavigation().view;
  if (measures.length < FEWEST) return null;
  return (
    <nav class="contents" aria-label={words.say('record_contents')}>
      <h3>{words.say('record_contents')}</h3>
      <ol>
        {measures.map((measure) => {
          const look = lookOfMeasure(record, measure, app, today);
          const latest = latestEvent(record, measure, app, today);
          return (
            <li key={measure.id} class={`state-${look}`}>
              <StateIcon look={look} />
              <a href={`#${measure.id}`}>
                <TheirText>{measure.name}</TheirText>
              </a>
              {latest && <span class="fine quiet">{dateWords(words, latest.date)}</span>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function lookOfMeasure(record: LegalRecord, measure: Measure, app: string, day: string): Look {
  const state = measureStateOn(record, measure, app, day);
  if (!state) return 'no-record';
  const dropped = isDropped(state.state, transitionsOf(record, measure, app, day));
  return lookOn({ ...state, measure, ...(dropped ? { dropped } : {}) }, day);
}
