import type { LegalEvent, State } from '../record.ts';
import type { Transition } from '../status.ts';
import { dateWords, onDate } from './dates.ts';

/** Who did what to a measure, ready to be joined into a sentence. */
interface Step {
  who: 'it' | 'a court' | 'the government';
  did: string;
}

/**
 * How a measure came to its last state, as one clause: "a court blocked it on 19 Sep 2020 and it was revoked on
 * 9 June 2021". The step before the last is told when it decided something. '' for an empty course.
 */
export function stepsWords(course: readonly Transition[]): string {
  const last = course.at(-1);
  if (!last) return '';
  const previous = course.at(-2);
  const told = previous && decides(previous.after) ? [previous, last] : [last];
  return joined(
    told.map((transition, index) => stepOf(transition, told[index - 1]?.event.date, transition === last)),
  );
}

function decides(state: State): boolean {
  return state === 'in-force' || state === 'blocked' || state === 'suspended';
}

function joined(steps: Step[]): string {
  return steps
    .map(({ who, did }, index) => (who === steps[index - 1]?.who ? did : `${who} ${did}`))
    .join(' and ');
}

function stepOf(transition: Transition, previousDate: string | undefined, isLast: boolean): Step {
  const { after, before, event, measure } = transition;
  const on = event.date === previousDate ? sameDate(event.date) : onDate(event.date);
  switch (after) {
    case 'proposed':
      return {
        who: 'it',
        did: `${event.kind === 'bill-passed' ? 'passed one chamber' : 'was put forward'} ${on}`,
      };
    case 'pending':
      return { who: 'it', did: `was ${ADOPTED[event.kind] ?? 'announced'} ${on}` };
    case 'in-force':
      if (measure.binding === false) return { who: 'it', did: `was given ${on}` };
      return { who: 'it', did: `took effect ${before && decides(before) ? 'again ' : ''}${on}` };
    case 'blocked':
      return { who: 'a court', did: `blocked it ${on}` };
    case 'suspended':
      if (ACTS.has(event.kind)) return { who: 'the government', did: `put it on hold ${on}` };
      return {
        who: 'it',
        did: `${isLast ? 'has not been enforced since' : 'was not enforced from'} ${dateWords(event.date)}`,
      };
    case 'ended':
      if (event.confidence !== 'high' && before !== 'proposed' && isBlock(transition))
        return { who: 'it', did: `was over by ${dateWords(event.date)} at the latest` };
      return { who: 'it', did: `${endingOf(transition)} ${on}` };
    default:
      return after satisfies never;
  }
}

/** How a measure was adopted, where the event's kind says more than that it was announced. */
const ADOPTED: Partial<Record<LegalEvent['kind'], string>> = {
  'statute-signed': 'signed',
  'bill-passed': 'passed',
};

/** By these an executive puts something on hold; a lapsed deadline or a legal opinion is no such act. */
const ACTS: ReadonlySet<LegalEvent['kind']> = new Set(['order', 'extension', 'rule-published']);

/** Blocks often end without a word: what is known for certain is only that the app worked again by some day. */
function isBlock({ measure }: Transition): boolean {
  return measure.instrument === 'blocking-order';
}

function sameDate(date: string): string {
  return date.length === 7 ? 'the same month' : 'the same day';
}

/** The verb that is true of every such ending in law: an order is revoked, a block lifted, a bill lapses. */
function endingOf({ before, event, measure }: Transition): string {
  if (before === 'proposed')
    return measure.instrument === 'statute' ? 'lapsed without becoming law' : 'was dropped';
  if (event.kind === 'court-ruling') return 'ended in court';
  switch (measure.instrument) {
    case 'executive-order':
      return 'was revoked';
    case 'blocking-order':
    case 'court-order':
      return 'was lifted';
    case 'statute':
      return 'ceased to apply';
    default:
      return 'ended';
  }
}
