import type { Finding } from '../answers/findings.ts';
import { isAdvice, isBarOnContracts } from '../law/binding.ts';
import { lastConfirmedLongBefore } from '../law/confirmed.ts';
import type { KnownStatus, Transition } from '../law/standing.ts';
import { isForEveryone } from '../record/scopes.ts';
import { isAwaited, isOver } from '../record/states.ts';
import { onDate } from './dates.ts';
import { forScope } from './legal-terms.ts';
import { listed } from './lists.ts';
import { ruleName, titleOf } from './measures.ts';
import { inPlace } from './places.ts';
import { standingWords } from './standing.ts';
import { lastStepWords, stepsWords } from './steps.ts';
import { capitalised, type Words } from './words.ts';

/**
 * Returns the sentence below the verdict, which says what became of the rule: "The 2020 order was
 * blocked by a court and was revoked on 9 June 2021." It mentions neither app nor place, because
 * `subjectWords` does, and has at most 20 words in English. Without a rule: "We know of no general
 * ban on TikTok in Australia."
 */
export function verdict(words: Words, finding: Finding): string {
  const { answer, main, today } = finding;
  if (main.now.state !== 'no-record')
    return sentences(
      ruleSentence(words, main.now, courseOf(finding, main.now), stepsWords),
      ...cautions(words, main.now, today),
    );
  return answer.measure ? withoutEffect(words, finding) : unknown(words, finding);
}

/**
 * Returns the sentence on another rule that governs today: "Today: none in force. The 2024 law
 * stopped applying on 22 Jan 2026." '' when no other rule governs, or when that rule is a single
 * body's and is already counted beside the answer's rule.
 */
export function presentLine(words: Words, finding: Finding): string {
  const { answer, main, today } = finding;
  const { present } = answer;
  const { parts = [] } = main.now.state === 'no-record' ? {} : main.now;
  if (!present || parts.some(({ measure }) => measure.id === present.measure.id)) return '';
  const sentence = ruleSentence(words, present, courseOf(finding, present), lastStepWords);
  if (isOver(present.state)) return words.say('today_none', { sentence });
  const { word } = standingWords(words, present, today);
  return sentences(
    words.say('today_state', { state: word, sentence }),
    ...cautions(words, present, today),
  );
}

/** Returns the changes of state of a status's measure, oldest first. */
function courseOf({ main }: Finding, { measure }: KnownStatus): Transition[] {
  return main.course.filter((step) => step.measure.id === measure.id);
}

/**
 * Returns a sentence such as "The 2020 order was revoked on 9 June 2021."; `steps` gives the
 * predicate.
 */
function ruleSentence(
  words: Words,
  { measure }: KnownStatus,
  course: readonly Transition[],
  steps: typeof stepsWords,
): string {
  return words.say('sentence', {
    subject: ruleName(words, measure, course),
    steps: steps(words, course),
  });
}

/**
 * Returns short sentences without which a rule would mislead readers: that no source has confirmed
 * it for a long time, that it is only advice or a bar on contracts, or that it comes from an added
 * record.
 */
function cautions(words: Words, status: KnownStatus, today: string): string[] {
  const { state, measure } = status;
  const last = lastConfirmedLongBefore(status, today);
  const holds = !isOver(state) && !(last && isAwaited(state));
  return [
    ...(last ? [words.say('doubt_confirmed', { when: onDate(words, last) })] : []),
    ...(isAdvice(status) ? [words.say('doubt_advice')] : []),
    ...(holds && isBarOnContracts(measure) ? [words.say('sentence_not_a_ban')] : []),
    ...(measure.from === undefined ? [] : [words.say('sentence_from', { name: measure.from })]),
  ];
}

/** Returns a sentence on a demand, a petition or a company's own step that never became a rule. */
function withoutEffect(words: Words, { answer: { measure } }: Finding): string {
  return measure
    ? capitalised(words.say('sentence_no_effect', { title: titleOf(words, measure) }))
    : '';
}

function unknown(words: Words, { apps, jurisdiction, main: { scope } }: Finding): string {
  const names = apps.map(({ name }) => name);
  const about = { app: listed(words, names), in_place: inPlace(words, jurisdiction) };
  return isForEveryone(scope)
    ? words.say('unknown_public', about)
    : words.say('unknown_limited', { ...about, for: forScope(words, scope) });
}

/** Joins sentences with spaces. Chinese and Japanese need none after their wide full stop. */
function sentences(...all: string[]): string {
  return all.reduce((text, next) => (text.endsWith('。') ? text + next : `${text} ${next}`));
}
