import type { Transition } from '../law/standing.ts';
import { EVENT_KINDS } from '../record/event-kinds.ts';
import { INSTRUMENTS } from '../record/instruments.ts';
import { isProposal, STATES, type State } from '../record/states.ts';
import { dateWords, sinceWords, whenWords } from './dates.ts';
import { EVENT_KIND_WORDS } from './event-kind-words.ts';
import { INSTRUMENT_WORDS } from './instrument-words.ts';
import type { Words } from './words.ts';

/**
 * Returns the last one or two steps of a measure: "was blocked by a court and revoked on 9 June
 * 2021". '' if there are no steps.
 */
export function stepsWords(words: Words, course: readonly Transition[]): string {
  const last = course.at(-1);
  if (!last) return '';
  const previous = course.at(-2);
  // If the measure was blocked or suspended right before its last step, two steps are named: "was
  // blocked by a court and revoked".
  if (!previous || !STATES[previous.after].holdsUp) return lastStepWords(words, course);
  return joined(
    words,
    stepWords(words, previous, { when: '' }),
    lastStepWords(words, course, EVENT_KINDS[previous.event.kind].isRuling),
  );
}

/**
 * Returns the part of a sentence that follows the name of a rule that never took effect: "never
 * took effect and was revoked on 9 June 2021".
 */
export function neverBegunWords(words: Words, course: readonly Transition[]): string {
  return joined(words, words.say('step_never'), lastStepWords(words, course));
}

/**
 * Joins two steps. If both begin with the same verb, the second step leaves the verb out: "was
 * blocked and revoked".
 */
function joined(words: Words, first: string, second: string): string {
  const verb = `${words.language.sharedVerb} `;
  const isShared = verb !== ' ' && first.startsWith(verb) && second.startsWith(verb);
  return words.say('steps_two', { first, second: isShared ? second.slice(verb.length) : second });
}

/**
 * Returns the last step of a measure: "was revoked on 9 June 2021"; '' when there are no steps.
 * `wasInCourt` is as in `Place`.
 */
export function lastStepWords(
  words: Words,
  course: readonly Transition[],
  wasInCourt?: boolean,
): string {
  const last = course.at(-1);
  if (!last) return '';
  const hadEffect = course.slice(0, -1).some(({ after }) => STATES[after].inForce);
  const when = whenWords(words, last.event);
  return stepWords(words, last, { when, hadEffect, wasInCourt });
}

/** Details that the words for a step depend on. */
interface Place {
  /**
   * Date of the last step in words. '' for the step before it, whose date is left out: "was blocked
   * by a court and revoked on 9 June 2021".
   */
  when: string;
  /** True when the rule was in force at an earlier step, so that it can take effect again. */
  hadEffect?: boolean;
  /**
   * True when the previous step was a court ruling. If a court then ends the rule, the text is
   * "was ended by another ruling".
   */
  wasInCourt?: boolean | undefined;
}

type Step = Transition & Place;

/** For each state, a function that writes its clause: "was blocked by a court in May 2025". */
const STEPS: Readonly<Record<State, (words: Words, step: Step) => string>> = {
  proposed: (words, { event, when }) => words.say(EVENT_KIND_WORDS[event.kind].proposal, { when }),
  pending: (words, { event, when }) => words.say(EVENT_KIND_WORDS[event.kind].adoption, { when }),
  'in-force': (words, { hadEffect, measure, when }) => {
    const start = hadEffect ? 'step_took_effect_again' : 'step_took_effect';
    return words.say(measure.binding === false ? 'step_given' : start, { when });
  },
  blocked: (words, { when }) => words.say('step_blocked', { when }),
  suspended: (words, { event, when }) => {
    if (EVENT_KIND_WORDS[event.kind].suspension === 'put-on-hold')
      return words.say('step_on_hold', { when });
    // The clause of the last step says that the state lasts: "has not been enforced since".
    return when
      ? words.say('step_not_enforced', { since: sinceWords(words, event) })
      : words.say('step_enforcement_ceased', { when });
  },
  ended: (words, step) =>
    endedUnannounced(step)
      ? words.say('step_over_by', { date: dateWords(words, step.event.date) })
      : words.say(endingOf(step), { when: step.when }),
};

function stepWords(words: Words, transition: Transition, place: Place): string {
  // A clause without a date ends with a space, which is removed here.
  return STEPS[transition.after](words, { ...transition, ...place }).trim();
}

/**
 * True when a measure, such as a block, seems to have ended without an announcement. Only the
 * latest possible date of the end is then known.
 */
function endedUnannounced({ before, event, measure }: Transition): boolean {
  return (
    INSTRUMENTS[measure.instrument].endsUnannounced &&
    event.confidence !== 'high' &&
    !(before && isProposal(before))
  );
}

/**
 * Returns the name of the catalog text for the end of a measure: an order is revoked, a block is
 * lifted, a bill lapses.
 */
function endingOf({ before, event, measure: { instrument }, hadEffect, wasInCourt }: Step) {
  if (before && isProposal(before))
    return INSTRUMENTS[instrument].isEnacted ? 'step_lapsed' : 'step_dropped';
  const ending = EVENT_KIND_WORDS[event.kind].ending ?? INSTRUMENT_WORDS[instrument].ending;
  // A law that never applied can't stop applying. Without an earlier step, this is not known.
  if (ending === 'step_ceased' && before && !hadEffect) return 'step_ended';
  return wasInCourt && ending === 'step_ended_in_court' ? 'step_ended_by_another_ruling' : ending;
}
