import type { Transition } from '../law/status.ts';
import type { LegalEvent, Measure } from '../record/schema.ts';
import type { State } from '../record/states.ts';
import { dateWords, sinceWords, whenWords } from './dates.ts';
import type { Words } from './words.ts';

/**
 * How a measure came to its last state, as one clause: "a court blocked it on 19 Sep 2020 and it was revoked on
 * 9 June 2021". The step before the last is told when it decided something. '' for an empty course.
 */
export function stepsWords(words: Words, course: readonly Transition[]): string {
  const last = course.at(-1);
  if (!last) return '';
  const previous = course.at(-2);
  if (!previous || !decides(previous.after))
    return stepWords(words, last, whenWords(words, last.event), true);
  const { date } = last.event;
  return words.say('steps_two', {
    first: stepWords(words, previous, whenWords(words, previous.event), false),
    second: stepWords(
      words,
      last,
      date === previous.event.date ? sameDate(words, date) : whenWords(words, last.event),
      true,
    ),
  });
}

function decides(state: State): boolean {
  return state === 'in-force' || state === 'blocked' || state === 'suspended';
}

/** One step as a clause; `when` is its date within it. */
function stepWords(words: Words, transition: Transition, when: string, isLast: boolean): string {
  const { after, before, event, measure } = transition;
  switch (after) {
    case 'proposed':
      return words.say(event.kind === 'bill-passed' ? 'step_bill_passed' : 'step_put_forward', { when });
    case 'pending':
      return words.say(ADOPTED[event.kind] ?? 'step_announced', { when });
    case 'in-force':
      if (measure.binding === false) return words.say('step_given', { when });
      return words.say(before && decides(before) ? 'step_took_effect_again' : 'step_took_effect', { when });
    case 'blocked':
      return words.say('step_blocked', { when });
    case 'suspended':
      if (ACTS.has(event.kind)) return words.say('step_on_hold', { when });
      return isLast
        ? words.say('step_not_enforced', { since: sinceWords(words, event) })
        : words.say('step_enforcement_ceased', { when });
    case 'ended':
      if (event.confidence !== 'high' && before !== 'proposed' && isBlock(transition))
        return words.say('step_over_by', { date: dateWords(words, event.date) });
      return words.say(endingOf(transition), { when });
    default:
      return after satisfies never;
  }
}

/** How a measure was adopted, where the event's kind says more than that it was announced. */
const ADOPTED = {
  'statute-signed': 'step_signed',
  'bill-passed': 'step_passed',
  order: 'step_adopted',
  'rule-published': 'step_adopted',
  policy: 'step_adopted',
} as Partial<Record<LegalEvent['kind'], 'step_signed' | 'step_passed' | 'step_adopted'>>;

/** By these an executive puts something on hold; a lapsed deadline or a legal opinion is no such act. */
const ACTS: ReadonlySet<LegalEvent['kind']> = new Set(['order', 'extension', 'rule-published']);

/** Blocks often end without a word: what is known for certain is only that the app worked again by some day. */
function isBlock({ measure }: Transition): boolean {
  return measure.instrument === 'blocking-order';
}

function sameDate(words: Words, date: string): string {
  return words.say(date.length === 7 ? 'same_month' : 'same_day');
}

/** The verb that is true of every such ending in law: an order is revoked, a block lifted, a bill lapses. */
function endingOf({ before, event, measure }: Transition) {
  if (before === 'proposed') return measure.instrument === 'statute' ? 'step_lapsed' : 'step_dropped';
  return event.kind === 'court-ruling'
    ? 'step_ended_in_court'
    : (ENDINGS[measure.instrument] ?? 'step_ended');
}

/** How a measure ends, where its instrument says more than that it ended. */
const ENDINGS = {
  'executive-order': 'step_revoked',
  'blocking-order': 'step_lifted',
  'court-order': 'step_lifted',
  statute: 'step_ceased',
} as Partial<Record<Measure['instrument'], 'step_revoked' | 'step_lifted' | 'step_ceased'>>;
