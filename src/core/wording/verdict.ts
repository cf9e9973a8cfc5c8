import type { Finding } from '../answers/findings.ts';
import { isBarOnContracts } from '../law/binding.ts';
import { lastConfirmedLongBefore } from '../law/confirmed.ts';
import type { KnownStatus } from '../law/standing.ts';
import type { Measure } from '../record/schema.ts';
import { isForEveryone } from '../record/scopes.ts';
import { isAwaited, isOver } from '../record/states.ts';
import { bodyWords } from './bodies.ts';
import { caveatWords } from './caveat.ts';
import { forScope } from './legal-terms.ts';
import { listed } from './lists.ts';
import { ruleName, titleOf } from './measures.ts';
import { inPlace } from './places.ts';
import { standingWords } from './standing.ts';
import { lastStepWords, neverBegunWords, stepsWords } from './steps.ts';
import { capitalised, type Words } from './words.ts';

/**
 * Returns the sentence after an answer's bold words: "The 2020 order was revoked on 9 June 2021."
 * Leaves the app and the place to `subjectWords`.
 */
export function verdict(words: Words, finding: Finding): string {
  const { answer, lead, main, today } = finding;
  const { now } = main;
  if (now.state === 'no-record')
    return answer.measure ? withoutEffect(words, answer.measure) : unknown(words, finding);
  const steps = lead.isOther ? lastStepWords : stepsWords;
  const sentence = ruleSentence(words, finding, now, steps);
  const state = standingWords(words, now, today).word;
  const isSuccessor = lead.isOther && lead.verdict === 'replaced';
  const isUncertain = lead.verdict === 'unrecorded';
  return sentences(
    isSuccessor
      ? words.say('today_state', { state, sentence })
      : isUncertain
        ? words.say('by_record', { sentence })
        : sentence,
    ...cautions(words, now, today, lead.verdict === 'unconfirmed' && now.since),
  );
}

/**
 * Returns a sentence on the second rule of an answer: "Also: proposed. The 2025 bill was put
 * forward on 8 Oct 2025." There is a second rule if the article's rule is not the one that governs
 * today. The answer begins with one of the two (see `Lead.isOther`), and this sentence is on the
 * other. Returns '' if there is only one rule. Also returns '' if today's rule is among the `parts`
 * of the status, which are rules for single institutions.
 */
export function otherRuleLine(words: Words, finding: Finding): string {
  const { answer, lead, main, today } = finding;
  const { present } = answer;
  if (lead.isOther) return articleRuleLine(words, finding);
  const { parts = [] } = main.now.state === 'no-record' ? {} : main.now;
  if (!present || parts.some(({ measure }) => measure.id === present.measure.id)) return '';
  const sentence = ruleSentence(words, finding, present, lastStepWords);
  // For example: "No ban today. The 2024 law stopped applying on 22 Jan 2026."
  if (isOver(present.state) && isForEveryone(main.scope))
    return words.say('no_ban_today', { sentence });
  // For example: "Also: proposed. The 2025 bill was put forward on 8 Oct 2025."
  const { word } = standingWords(words, present, today);
  const { reach } = present.measure;
  const only = reach && words.say('only_reach', { reach: bodyWords(words, reach) });
  return sentences(
    words.say('also_state', {
      state: only ? words.say('join_comma', { first: word, second: only }) : word,
      sentence,
    }),
    ...cautions(words, present, today),
  );
}

/**
 * Returns a sentence on the article's own rule: "This article’s rule: The 2020 order never took
 * effect." Used when another rule governs today.
 */
function articleRuleLine(words: Words, finding: Finding): string {
  const { measure, now, verdict: own } = finding.answer;
  if (!measure) return '';
  const steps = own === 'never' ? neverBegunWords : stepsWords;
  const sentence = now
    ? ruleSentence(words, finding, { measure }, steps)
    : withoutEffect(words, measure);
  const { reach } = measure;
  return reach
    ? words.say('article_body_rule', { reach: bodyWords(words, reach), sentence })
    : words.say('article_other_rule', { sentence });
}

/**
 * Returns a sentence on what became of a rule: "The 2020 order was revoked on 9 June 2021." `steps`
 * writes what follows the rule's name: "was revoked on 9 June 2021".
 */
function ruleSentence(
  words: Words,
  { main }: Finding,
  { measure }: Pick<KnownStatus, 'measure'>,
  steps: typeof stepsWords,
): string {
  const course = main.course.filter((step) => step.measure.id === measure.id);
  return words.say('sentence', {
    subject: ruleName(words, measure, course),
    steps: steps(words, course),
  });
}

/**
 * Returns short sentences that prevent misunderstandings: "It bars contracts, not the app." One of
 * them gives the date of the last confirmation, if that is long ago. It is left out if the date is
 * `saidDay`, which the answer has already given.
 */
function cautions(
  words: Words,
  status: KnownStatus,
  today: string,
  saidDay?: string | false,
): string[] {
  const { state, measure } = status;
  const last = lastConfirmedLongBefore(status, today);
  const holds = !isOver(state) && !(last && isAwaited(state));
  return [
    ...(last && last !== saidDay ? [caveatWords(words, { kind: 'unconfirmed', last })] : []),
    ...(holds && isBarOnContracts(measure) ? [words.say('sentence_not_a_ban')] : []),
    ...(measure.from === undefined ? [] : [words.say('sentence_from', { name: measure.from })]),
  ];
}

/** Returns a sentence on a demand, a petition or a company's own step that never became a rule. */
function withoutEffect(words: Words, measure: Measure): string {
  return capitalised(words.say('sentence_no_effect', { title: titleOf(words, measure) }));
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
