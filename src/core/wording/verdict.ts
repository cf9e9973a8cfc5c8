import type { Finding } from '../answers/findings.ts';
import { isBarOnContracts } from '../law/binding.ts';
import { lastConfirmedLongBefore } from '../law/confirmed.ts';
import type { KnownStatus } from '../law/standing.ts';
import type { Measure } from '../record/schema.ts';
import { isForEveryone } from '../record/scopes.ts';
import { isAwaited, isOver } from '../record/states.ts';
import { reachWords } from './bodies.ts';
import { caveatWords } from './caveat.ts';
import { forScope } from './legal-terms.ts';
import { listed } from './lists.ts';
import { ruleName, titleOf } from './measures.ts';
import { inPlace } from './places.ts';
import { standingWords } from './standing.ts';
import { lastStepWords, neverBegunWords, stepsWords } from './steps.ts';
import { capitalised, type Words } from './words.ts';

/**
 * Returns the text after an answer's bold words: "The 2020 order was revoked on 9 June 2021." The
 * app and the place are not in this text, but in the text from `subjectWords`.
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
 * Returns a text on the second rule of an answer: "Also: proposed. The 2025 bill was put forward
 * on 8 Oct 2025." '' if there is none.
 */
export function otherRuleLine(words: Words, finding: Finding): string {
  const { answer, lead, main, today, beside } = finding;
  // If `lead.isOther` is true, the answer begins with the rule that governs today. The second
  // rule is then the article's rule.
  if (lead.isOther) return articleRuleLine(words, finding);
  if (!beside) return '';
  const sentence = ruleSentence(words, finding, beside, lastStepWords);
  // For example: "No ban today. The 2024 law stopped applying on 22 Jan 2026."
  if (isOver(beside.state) && isForEveryone(main.scope))
    return words.say('no_ban_today', { sentence });
  // Any other second rule gets a state and a sentence: "Also: proposed. The 2025 bill was put
  // forward on 8 Oct 2025." If the second rule is general, but the answer's own rule is for a
  // single institution, the text begins with "General rule" instead of "Also".
  const { reach } = beside.measure;
  const word = standingWords(words, beside, today).word;
  const only = reach && words.say('only_reach', { reach: reachWords(words, beside.measure) });
  const state = only ? words.say('join_comma', { first: word, second: only }) : word;
  const isGeneral = !reach && answer.measure?.reach;
  return sentences(
    words.say(isGeneral ? 'general_rule_state' : 'also_state', { state, sentence }),
    ...cautions(words, beside, today),
  );
}

/**
 * Returns a sentence on the rule that the article is about: "This article’s rule: The 2020 order
 * never took effect." Used only when another rule governs today and comes first in the answer.
 */
function articleRuleLine(words: Words, finding: Finding): string {
  const { measure, now, verdict: own } = finding.answer;
  if (!measure) return '';
  const steps = own === 'never' ? neverBegunWords : stepsWords;
  const sentence = now
    ? ruleSentence(words, finding, { measure }, steps)
    : withoutEffect(words, measure);
  return measure.reach
    ? words.say('article_body_rule', { reach: reachWords(words, measure), sentence })
    : words.say('article_other_rule', { sentence });
}

/**
 * Returns a sentence on the latest steps of a rule: "The 2020 order was revoked on 9 June 2021."
 * The function `steps` writes the part after the rule's name: "was revoked on 9 June 2021".
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

/** Returns sentences that prevent misunderstandings: "It bars contracts, not the app." */
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
    // This caveat gives the date of the last confirmation (`last`). It is needed only if the
    // answer has not given this date yet.
    ...(last && last !== saidDay ? [caveatWords(words, { kind: 'unconfirmed', last })] : []),
    ...(holds && isBarOnContracts(measure) ? [words.say('sentence_not_a_ban')] : []),
    ...(measure.from === undefined ? [] : [words.say('sentence_from', { name: measure.from })]),
  ];
}

/**
 * Returns a sentence on something that never became a rule: a demand, a petition or a company's
 * own step. For example: "“Petition to ban TikTok” led to no rule that we know of."
 */
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
