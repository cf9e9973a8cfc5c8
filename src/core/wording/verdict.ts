import type { Finding } from '../answers/findings.ts';
import type { ThenAndNow } from '../answers/then-and-now.ts';
import { isAdvice, isBarOnContracts, isRuleInForce } from '../law/binding.ts';
import { lastConfirmedLongBefore } from '../law/confirmed.ts';
import { isOnlyProposal } from '../law/course.ts';
import { besides } from '../law/single-bodies.ts';
import type { KnownStatus, Status, Transition } from '../law/standing.ts';
import { isForEveryone, SCOPES } from '../record/scopes.ts';
import { hasBegun, isAwaited, isLive, isOver, STATES } from '../record/states.ts';
import { onDate } from './dates.ts';
import { forScope, keyed } from './legal-terms.ts';
import { listed } from './lists.ts';
import { type MeasureName, measureName, titleOf } from './measures.ts';
import { fromWords } from './origin.ts';
import { besideSentence } from './parts.ts';
import { inPlace, placeShort } from './places.ts';
import { limitedWhen, statusWords } from './standing.ts';
import { stepsWords } from './steps.ts';
import { capitalised, type Words } from './words.ts';

/** A status that a sentence is about, with the row that knows its measure's course. */
interface Told {
  row: ThenAndNow;
  status: KnownStatus;
}

/**
 * The answer to "is it still so?" for one finding: one or two sentences. "In the US, the 2020 WeChat order is over: a
 * court blocked it on 19 Sep 2020 and it was revoked on 9 June 2021. It never took effect."
 * What the article reports comes first, or else the measure of its day when it mattered then; another one that governs
 * now comes second.
 */
export function verdict(words: Words, { main, others, today }: Finding): string {
  const { then, now } = main;
  if (now.state === 'no-record')
    return sentences(nothingOnRecord(words, main), ...separate(words, others, today), stateless(words, main));
  const earlier = mattered(then) && then.measure.id !== now.measure.id ? then : null;
  const subject = reportedStatus(main) ?? earlier ?? now;
  const [sentence, ...afterwards] = sentencesOn(words, main, subject, 'subject_the', today);
  const { parts = [] } = now;
  const beside = parts.filter(({ measure }) => measure.id !== subject.measure.id);
  // A rule of a single body that holds beside that of another one: the two are told in one breath.
  const isBeside = beside.length < parts.length && now.measure.reach !== undefined;
  const told = { row: main, status: subject };
  return sentences(
    words.say('verdict', { in_place: inPlace(words, main.jurisdiction), sentence }),
    ...afterwards,
    subject === now || isBeside ? '' : secondSentence(words, told, { row: main, status: now }, today),
    besideSentence(
      words,
      isBeside ? { ...subject, parts: [now, ...beside] } : { ...now, parts: beside },
      today,
    ),
    subject === now ? stateless(words, main) : '',
    ...banBehind(words, told, others, today),
  );
}

/** An order that a company sell the app is half of a story whose other half is the ban: that one is told too. */
function banBehind(words: Words, told: Told, others: ThenAndNow[], today: string): string[] {
  const ban = others.find(({ scope }) => isForEveryone(scope));
  if (SCOPES[told.row.scope].actsOn !== 'company' || !ban || ban.now.state === 'no-record') return [];
  return [secondSentence(words, told, { row: ban, status: ban.now }, today)];
}

/** Sentences after one another, as written languages put them: none of those here leaves a space out but Chinese and Japanese, whose full stop is as wide. */
function sentences(...all: string[]): string {
  return all
    .filter(Boolean)
    .map(capitalised)
    .reduce((text, next) => (text.endsWith('。') ? text + next : `${text} ${next}`));
}

/** The state of the reported measure that `now` leaves out; null when there is none, or it has no state. */
function reportedStatus({ reported }: ThenAndNow): KnownStatus | null {
  const first = reported.find(({ course }) => course.length > 0);
  const last = first?.course.at(-1);
  if (!first || !last) return null;
  return { state: last.after, since: last.event.date, event: last.event, measure: first.measure };
}

/** A report on what never became a rule (a demand, a petition, a company's own step) is told as just that; '' for none. */
function stateless(words: Words, { reported: [first] }: ThenAndNow): string {
  if (!first || first.course.length > 0) return '';
  return words.say('sentence_no_effect', { title: titleOf(words, first.measure) });
}

/** A finding in a line of a narrow tab: "WeChat, US: ended 9 June 2021". */
export function shortVerdict(words: Words, { app, jurisdiction, main, today }: Finding): string {
  const { now } = main;
  const from = now.state === 'no-record' ? '' : fromWords(words, now.measure);
  const status = statusWords(words, now, today);
  return words.say('short_verdict', {
    app: app.name,
    place: placeShort(words, jurisdiction),
    status: from ? `${status} (${from})` : status,
  });
}

/** True for a status whose measure the reader needs to hear of although another one governs now. */
function mattered(then: Status | null): then is KnownStatus {
  return then !== null && then.state !== 'no-record' && isLive(then.state);
}

function secondSentence(words: Words, first: Told, second: Told, today: string): string {
  const { row, status } = second;
  const other = nounFor(words, first) === nounFor(words, second) ? 'subject_another' : 'subject_the';
  const article = begunOn(second) > begunOn(first) ? 'subject_later' : other;
  return sentences(...sentencesOn(words, row, status, article, today));
}

function begunOn({ row, status }: Told): string {
  return courseOf(row, status.measure.id)[0]?.event.date ?? '';
}

function nounFor(words: Words, { row, status: { measure } }: Told): string {
  return measureName(words, measure, row.app, courseOf(row, measure.id)).name;
}

/**
 * "the 2020 WeChat order is over: a court blocked it on 19 Sep 2020 and it was revoked on 9 June 2021.", and what is to be added
 * to it, '' for nothing.
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

/** The text for a state; `isOld` where nobody has spoken of it for long, so that it is told as it was (that a day has not come would be a guess). */
function sentenceFor(
  { unchanged }: ThenAndNow,
  { state, measure }: KnownStatus,
  course: readonly Transition[],
  isOld: boolean,
) {
  if (isOver(state) && isOnlyProposal(course)) return 'sentence_dropped';
  if (isAdvice({ state, measure })) return isOld ? 'sentence_advice_then' : 'sentence_advice';
  // A measure that is over, or was only proposed, is never old.
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

/** That the rule never took effect, that a listing is no ban, whose record says so. */
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

/** Told only when the record knows the measure's whole life, from its proposal or adoption to its end. */
function neverTookEffect(course: readonly Transition[]): boolean {
  const [first, ...later] = course.map(({ after }) => after);
  const last = later.at(-1);
  if (!first || !last || hasBegun(first) || isOver(first) || !isOver(last)) return false;
  return !later.some((state) => STATES[state].inForce) && !isOnlyProposal(course);
}

function courseOf({ course, reported }: ThenAndNow, measureId: string): Transition[] {
  const whole = reported.find(({ measure }) => measure.id === measureId)?.course;
  return whole ?? course.filter(({ measure }) => measure.id === measureId);
}

function nothingOnRecord(words: Words, { app, scope, jurisdiction }: ThenAndNow): string {
  return words.say('nothing_on_record', {
    app: app.name,
    for: forScope(words, scope),
    in_place: inPlace(words, jurisdiction),
  });
}

/**
 * What other scopes have: a rule with its status and the one body that has it; where several bodies have one each, only that (one
 * with its day would make half of the verdict); and advice.
 */
function separate(words: Words, others: ThenAndNow[], today: string): string[] {
  const apart = others.flatMap(({ scope, now }) =>
    now.state === 'no-record' ? [] : [{ for: forScope(words, scope), now, rules: rulesIn(now) }],
  );
  const bodies = apart.filter(({ rules }) => rules.length > 1).map((one) => one.for);
  return [
    ...apart.flatMap(({ rules: [rule, second], ...one }) =>
      rule && !second
        ? words.say('separate_rule', { ...one, status: statusWords(words, rule, today, true) })
        : [],
    ),
    bodies.length > 0 ? words.say('separate_bodies', { for: listed(words, bodies) }) : '',
    ...apart
      .filter(({ now }) => isAdvice(now))
      .map((one) => words.say('separate_advice', { ...one, when: limitedWhen(words, one.now, today) })),
  ];
}

/** The binding rules in force of one scope. */
function rulesIn(now: KnownStatus): KnownStatus[] {
  return isRuleInForce(now) ? [now, ...besides(now)] : besides(now);
}
