import type { Transition } from '../law/standing.ts';
import { INSTRUMENTS } from '../record/instruments.ts';
import { hasBegun, isProposal, type State } from '../record/states.ts';
import { dateWords, sinceWords, whenWords } from './dates.ts';
import { EVENT_KIND_WORDS } from './event-kind-words.ts';
import { INSTRUMENT_WORDS } from './instrument-words.ts';
import type { Words } from './words.ts';

/**
 * Returns the last steps of a measure as one predicate: "was blocked by a court and was revoked on
 * 9 June 2021". The second to last step is mentioned, without its date, only if the measure had
 * begun after that step. '' for an empty course.
 */
export function stepsWords(words: Words, course: readonly Transition[]): string {
  const last = course.at(-1);
  if (!last) return '';
  const previous = course.at(-2);
  const final = lastStepWords(words, course);
  if (!previous || !hasBegun(previous.after)) return final;
  return words.say('steps_two', { first: stepWords(words, previous, '', false), second: final });
}

/** Returns the last step of a measure: "was revoked on 9 June 2021"; '' for an empty course. */
export function lastStepWords(words: Words, course: readonly Transition[]): string {
  const last = course.at(-1);
  return last ? stepWords(words, last, whenWords(words, last.event), true) : '';
}

/** A step with what its clause needs. `when` is the date in words, or '' to leave the date out. */
interface Step extends Transition {
  when: string;
  /** True for the step to the measure's last state. */
  isLast: boolean;
}

/** Clauses for a step, by the state to which the step leads. */
const STEPS: Readonly<Record<State, (words: Words, step: Step) => string>> = {
  proposed: (words, { event, when }) => words.say(EVENT_KIND_WORDS[event.kind].proposal, { when }),
  pending: (words, { event, when }) => words.say(EVENT_KIND_WORDS[event.kind].adoption, { when }),
  'in-force': (words, { before, measure, when }) => {
    if (measure.binding === false) return words.say('step_given', { when });
    return words.say(before && hasBegun(before) ? 'step_took_effect_again' : 'step_took_effect', {
      when,
    });
  },
  blocked: (words, { when }) => words.say('step_blocked', { when }),
  suspended: (words, { event, when, isLast }) => {
    if (EVENT_KIND_WORDS[event.kind].suspension === 'put-on-hold')
      return words.say('step_on_hold', { when });
    return isLast
      ? words.say('step_not_enforced', { since: sinceWords(words, event) })
      : words.say('step_enforcement_ceased', { when });
  },
  ended: (words, step) =>
    endedUnannounced(step)
      ? words.say('step_over_by', { date: dateWords(words, step.event.date) })
      : words.say(endingOf(step), { when: step.when }),
};

function stepWords(words: Words, transition: Transition, when: string, isLast: boolean): string {
  // Where the date is left out, a space remains at the end.
  return STEPS[transition.after](words, { ...transition, when, isLast }).trim();
}

/** True when the exact day of the end is unknown, because the end was not announced. */
function endedUnannounced({ before, event, measure }: Transition): boolean {
  return (
    INSTRUMENTS[measure.instrument].endsUnannounced &&
    event.confidence !== 'high' &&
    !wasProposal(before)
  );
}

/**
 * Returns the key of the verb for the end of a measure: an order is revoked, a block is lifted, a
 * bill lapses.
 */
function endingOf({ before, event, measure: { instrument } }: Transition) {
  if (wasProposal(before))
    return INSTRUMENTS[instrument].isEnacted ? 'step_lapsed' : 'step_dropped';
  return EVENT_KIND_WORDS[event.kind].ending ?? INSTRUMENT_WORDS[instrument].ending;
}

function wasProposal(state: State | null): boolean {
  return state !== null && isProposal(state);
}
