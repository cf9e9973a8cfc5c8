import type { Finding } from '../answers/findings.ts';
import type { ThenAndNow } from '../answers/then-and-now.ts';
import { isAdvice, isBarOnContracts, isRuleInForce } from '../law/binding.ts';
import { lastConfirmedLongBefore } from '../law/confirmed.ts';
import { isOnlyProposal } from '../law/course.ts';
import { besides } from '../law/single-bodies.ts';
import type { KnownStatus, Transition } from '../law/standing.ts';
import type { App, Measure } from '../record/schema.ts';
import { isForEveryone, SCOPES } from '../record/scopes.ts';
import { hasBegun, isAwaited, isLive, isOver, STATES } from '../record/states.ts';
import { onDate } from './dates.ts';
import { forScope, keyed } from './legal-terms.ts';
import { listed } from './lists.ts';
import { type MeasureName, measureName, titleOf } from './measures.ts';
import { besideSentence } from './parts.ts';
import { inPlace } from './places.ts';
import { limitedWhen, statusWords } from './standing.ts';
import { stepsWords } from './steps.ts';
import { capitalised, type Words } from './words.ts';

/** Status that a sentence is about, with the row that holds the changes of its measure. */
interface Subject {
  row: ThenAndNow;
  status: KnownStatus;
}

/**
 * Returns the answer to "is it still so?" for one finding in a few sentences: "In the US, the 2020
 * WeChat order is over: a court blocked it on 19 Sep 2020 and it was revoked on 9 June 2021. It
 * never took effect." The first sentence is about the answer's rule. Another rule that governs now
 * comes second.
 */
export function verdict(words: Words, { answer, apps, main, others, today }: Finding): string {
  const row = { ...main, app: namedTogether(words, apps) };
  const { now } = row;
  const { present } = answer;
  if (now.state === 'no-record')
    return sentences(
      answer.measure ? withoutEffect(words, answer.measure) : nothingOnRecord(words, row),
      ...(present ? sentencesOn(words, row, present, 'subject_the', today) : []),
      ...(present ? [] : separate(words, others, today)),
    );
  const [sentence, ...afterwards] = sentencesOn(words, row, now, 'subject_the', today);
  // One sentence names all bodies when the rules of two single bodies hold at the same time.
  const isBeside = now.parts?.some(({ measure }) => measure.id === present?.measure.id) ?? false;
  const first = { row, status: now };
  return sentences(
    words.say('verdict', { in_place: inPlace(words, row.jurisdiction), sentence }),
    ...afterwards,
    present && !isBeside ? secondSentence(words, first, { row, status: present }, today) : '',
    besideSentence(words, isBeside || !present ? now : without(present, now), today),
    ...banBehind(words, first, others, today),
  );
}

/** Returns a status without another rule among the rules of single bodies beside it. */
function without(status: KnownStatus, { measure }: KnownStatus): KnownStatus {
  const { parts = [] } = status;
  return { ...status, parts: parts.filter((part) => part.measure.id !== measure.id) };
}

/** Returns the first app under the names of all apps: "TikTok and WeChat". */
function namedTogether(words: Words, apps: readonly App[]): App {
  const [first] = apps;
  if (!first) throw new Error('A finding has at least one app.');
  return {
    ...first,
    name: listed(
      words,
      apps.map(({ name }) => name),
    ),
  };
}

/**
 * After an order that a company sell the app, returns sentences on the ban of the app, because the
 * order alone is only half of the story. Empty for other rules.
 */
function banBehind(words: Words, order: Subject, others: ThenAndNow[], today: string): string[] {
  const ban = others.find(({ scope }) => isForEveryone(scope));
  if (SCOPES[order.row.scope].actsOn !== 'company' || !ban || ban.now.state === 'no-record')
    return [];
  return [secondSentence(words, order, { row: ban, status: ban.now }, today)];
}

/** Joins sentences by spaces; Chinese and Japanese need none after their wide full stop. */
function sentences(...all: string[]): string {
  return all
    .filter(Boolean)
    .map(capitalised)
    .reduce((text, next) => (text.endsWith('。') ? text + next : `${text} ${next}`));
}

/** Returns a sentence on a demand, a petition or a company's own step that never became a rule. */
function withoutEffect(words: Words, measure: Measure): string {
  return words.say('sentence_no_effect', { title: titleOf(words, measure) });
}

function secondSentence(words: Words, first: Subject, second: Subject, today: string): string {
  const { row, status } = second;
  const other =
    nounFor(words, first) === nounFor(words, second) ? 'subject_another' : 'subject_the';
  const article = begunOn(second) > begunOn(first) ? 'subject_later' : other;
  return sentences(...sentencesOn(words, row, status, article, today));
}

function begunOn({ row, status }: Subject): string {
  return courseOf(row, status.measure.id)[0]?.event.date ?? '';
}

function nounFor(words: Words, { row, status: { measure } }: Subject): string {
  return measureName(words, measure, row.app, courseOf(row, measure.id)).name;
}

/**
 * Returns the sentence on a measure ("the 2020 WeChat order is over: a court blocked it on 19 Sep
 * 2020 and it was revoked on 9 June 2021."), then any further sentences; absent ones are ''.
 */
function sentencesOn(
  words: Words,
  row: ThenAndNow,
  status: KnownStatus,
  article: 'subject_the' | 'subject_another' | 'subject_later',
  today: string,
): [string, ...string[]] {
  const course = courseOf(row, status.measure.id);
  const current = { ...status, state: course.at(-1)?.after ?? status.state };
  const last = lastConfirmedLongBefore(current, today);
  const sentence = words.say(sentenceFor(row, current, course, last !== null), {
    subject: subjectOf(words, measureName(words, status.measure, row.app, course), article),
    steps: stepsWords(words, course),
    when: last ? onDate(words, last) : '',
  });
  return [sentence, ...afterwords(words, current, course, last !== null)];
}

/**
 * Returns the name of the sentence for a state. `isOld`: no source has confirmed the rule for long,
 * so the sentence is in the past tense.
 */
function sentenceFor(
  { unchanged }: ThenAndNow,
  { state, measure }: KnownStatus,
  course: readonly Transition[],
  isOld: boolean,
) {
  if (isOver(state) && isOnlyProposal(course)) return 'sentence_dropped';
  if (isAdvice({ state, measure })) return isOld ? 'sentence_advice_then' : 'sentence_advice';
  // Ended and merely proposed measures have no sentence in the past tense.
  if (isOld && isLive(state)) return `sentence_${keyed(state)}_then` as const;
  return unchanged.includes(measure.id)
    ? (`sentence_${keyed(state)}_still` as const)
    : (`sentence_${keyed(state)}` as const);
}

function subjectOf(
  words: Words,
  { name, titled }: MeasureName,
  article: 'subject_the' | 'subject_another' | 'subject_later',
): string {
  return titled ? name : words.say(article, { rule: name });
}

/**
 * Returns the sentences that follow: the rule never took effect; a listing or a bar on contracts is
 * not a ban; the rule is from an added record. A sentence that does not apply is ''.
 */
function afterwords(
  words: Words,
  current: KnownStatus,
  course: readonly Transition[],
  isOld: boolean,
): string[] {
  const { state, measure } = current;
  const holds = !isOver(state) && !(isOld && isAwaited(state)) && !isAdvice(current);
  return [
    neverTookEffect(course) ? words.say('sentence_never') : '',
    holds && isBarOnContracts(measure) ? words.say('sentence_not_a_ban') : '',
    measure.from === undefined ? '' : words.say('sentence_from', { name: measure.from }),
  ];
}

/**
 * True if the measure was proposed or adopted first, ended last, and was never in force in between.
 * False for a mere proposal.
 */
function neverTookEffect(course: readonly Transition[]): boolean {
  const [first, ...later] = course.map(({ after }) => after);
  const last = later.at(-1);
  if (!first || !last || hasBegun(first) || isOver(first) || !isOver(last)) return false;
  return !later.some((state) => STATES[state].inForce) && !isOnlyProposal(course);
}

function courseOf({ course }: ThenAndNow, measureId: string): Transition[] {
  return course.filter(({ measure }) => measure.id === measureId);
}

function nothingOnRecord(words: Words, { app, scope, jurisdiction }: ThenAndNow): string {
  return words.say('nothing_on_record', {
    app: app.name,
    for: forScope(words, scope),
    in_place: inPlace(words, jurisdiction),
  });
}

/**
 * Returns sentences on the rules of other scopes. A scope with one rule gets the rule's status and,
 * for a single body's rule, the body. A scope with several bodies' rules is only mentioned, because
 * their names and dates would fill half of the verdict. Advice is included.
 */
function separate(words: Words, others: ThenAndNow[], today: string): string[] {
  const apart = others.flatMap(({ scope, now }) =>
    now.state === 'no-record' ? [] : [{ for: forScope(words, scope), now, rules: rulesIn(now) }],
  );
  const bodies = apart.filter(({ rules }) => rules.length > 1).map((scope) => scope.for);
  return [
    ...apart.flatMap(({ rules: [rule, second], ...scope }) =>
      rule && !second
        ? words.say('separate_rule', { ...scope, status: statusWords(words, rule, today, true) })
        : [],
    ),
    bodies.length > 0 ? words.say('separate_bodies', { for: listed(words, bodies) }) : '',
    ...apart
      .filter(({ now }) => isAdvice(now))
      .map((scope) =>
        words.say('separate_advice', { ...scope, when: limitedWhen(words, scope.now, today) }),
      ),
  ];
}

/** Returns the binding rules in force in one scope. */
function rulesIn(now: KnownStatus): KnownStatus[] {
  return isRuleInForce(now) ? [now, ...besides(now)] : besides(now);
}
