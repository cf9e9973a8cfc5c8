import type { ThenAndNow } from '../annotation.ts';
import { lastConfirmedLongBefore } from '../confirmed.ts';
import type { Status, Transition } from '../status.ts';
import { capitalised, forScope } from '../wording.ts';
import { dateWords, onDate } from './dates.ts';
import type { Finding } from './findings.ts';
import { isOnlyBill, measureNoun, titleOf } from './measures.ts';
import { fromWords } from './origin.ts';
import { besideSentence } from './parts.ts';
import { inPlace, placeShort } from './places.ts';
import { isAdvice, statusWords } from './standing.ts';
import { stepsWords } from './steps.ts';

type Known = Exclude<Status, { state: 'no-record' }>;

/**
 * The answer to "is it still so?" for one finding: one or two sentences. "In the US, the 2020 WeChat order is over: a
 * court blocked it on 19 Sep 2020 and it was revoked on 9 June 2021. It never took effect."
 * What the article reports comes first, or else the measure of its day when it mattered then; another one that governs
 * now comes second.
 */
export function verdict({ main, others, today }: Finding): string {
  const { then, now } = main;
  if (now.state === 'no-record') return `${nothingOnRecord(main, others, today)}${stateless(main)}`;
  const tell = (status: Known) =>
    `${capitalised(inPlace(main.jurisdiction))}, ${sentenceOn(main, status, 'the', today)}${origin(status)}`;
  const earlier = mattered(then) && then.measure.id !== now.measure.id ? then : null;
  const subject = reportedStatus(main) ?? earlier ?? now;
  const beside = besideSentence(now, today);
  if (subject === now) return `${tell(now)}${beside}${stateless(main)}`;
  return `${tell(subject)} ${secondSentence(main, subject, now, today)}${beside}`;
}

/** Said right after what a newsroom's record says; nothing for the default record. */
function origin({ measure }: Known): string {
  return measure.from === undefined ? '' : ` (${capitalised(fromWords(measure))}.)`;
}

/** The state of the reported measure that `then` and `now` both leave out; null when there is none, or it has no state. */
function reportedStatus({ reported }: ThenAndNow): Known | null {
  const first = reported.find(({ course }) => course.length > 0);
  const last = first?.course.at(-1);
  if (!first || !last) return null;
  return { state: last.after, since: last.event.date, event: last.event, measure: first.measure };
}

/** A report on what never became a rule (a demand, a petition, a company's own step) is told as just that. */
function stateless({ reported: [first] }: ThenAndNow): string {
  if (!first || first.course.length > 0) return '';
  return ` The article reports on ${titleOf(first.measure)}; the record gives it no legal effect.`;
}

/** A finding in a line of a narrow tab: "WeChat, US: ended 9 June 2021". */
export function shortVerdict({ app, jurisdiction, main, today }: Finding): string {
  const { now } = main;
  const from =
    now.state === 'no-record' || now.measure.from === undefined ? '' : ` (${fromWords(now.measure)})`;
  return `${app.name}, ${placeShort(jurisdiction)}: ${statusWords(now, today)}${from}`;
}

/** True for a status whose measure the reader needs to hear of although another one governs now. */
function mattered(then: Status | null): then is Known {
  return then !== null && then.state !== 'no-record' && then.state !== 'ended' && then.state !== 'proposed';
}

function secondSentence(row: ThenAndNow, first: Known, second: Known, today: string): string {
  const courses = [first, second].map(({ measure }) => courseOf(row, measure.id));
  const [begun = '', begunNext = ''] = courses.map((course) => course[0]?.event.date ?? '');
  const [noun, next] = [first, second].map(({ measure }, index) =>
    measureNoun(measure, row.app, courses[index] ?? []),
  );
  const other = noun === next ? 'another' : 'the';
  return `${capitalised(sentenceOn(row, second, begunNext > begun ? 'the later' : other, today))}${origin(second)}`;
}

function sentenceOn(row: ThenAndNow, status: Known, article: string, today: string): string {
  const course = courseUpToNow(row, status);
  const current = { ...status, state: course.at(-1)?.after ?? status.state };
  const noun = measureNoun(status.measure, row.app, course);
  const subject = noun.startsWith('“') ? noun : `${article} ${noun}`;
  const steps = stepsWords(course);
  if (isAdvice(current)) return `${subject} stands, but obliges nobody: ${steps}.`;
  const last = lastConfirmedLongBefore(current, today);
  // Nobody has spoken of it for long: that its day has not come would be a guess.
  if (last && current.state === 'pending')
    return `${subject} ${steps.replace(/^it /, '')}; whether it took effect is not on record.`;
  const head = last ? headlineThen(current, last) : headline(current, row.then);
  return `${subject} ${head}: ${steps}.${epilogue(course)}${isListing(current) ? NOT_A_BAN : ''}`;
}

const NOT_A_BAN = ' It bars contracts; it is not a ban of the app.';

function isListing({ state, measure }: Known): boolean {
  return measure.scope === 'procurement' && state !== 'ended';
}

/** What is known of a rule that nobody has spoken of for long: "was in force when last confirmed in Mar 2023". */
function headlineThen({ state }: Known, last: string): string {
  const word = { 'in-force': 'in force', suspended: 'on hold', blocked: 'blocked' }[state as string] ?? state;
  return `was ${word} when last confirmed ${onDate(last)}`;
}

function headline({ state, measure }: Known, then: Status | null): string {
  const sameThen = then?.state === state && then.measure.id === measure.id;
  const still = sameThen ? 'still ' : '';
  switch (state) {
    case 'in-force':
      return `is ${still}in force`;
    case 'suspended':
      return `is ${still}on hold`;
    case 'blocked':
      return `is ${still}blocked`;
    case 'pending':
      return `is ${still}not in force yet`;
    case 'proposed':
      return `is ${still}only a proposal`;
    case 'ended':
      return sameThen ? 'was already over' : 'is over';
    default:
      return state satisfies never;
  }
}

/** Said only when the record tells the measure's whole life, from its proposal or adoption to its end. */
function epilogue(course: readonly Transition[]): string {
  const known = course[0]?.after === 'pending' || course[0]?.after === 'proposed';
  const over = course.at(-1)?.after === 'ended';
  const wasInForce = course.some(({ after }) => after === 'in-force');
  return known && over && !wasInForce && !isOnlyBill(course) ? ' It never took effect.' : '';
}

function courseOf({ course, reported }: ThenAndNow, measureId: string): Transition[] {
  const all = [...course, ...reported.flatMap((entry) => entry.course)];
  return all.filter(({ measure }) => measure.id === measureId);
}

/** A measure that only carries out another one may have ended with that one, by an event that is not its own. */
function courseUpToNow(row: ThenAndNow, status: Known): Transition[] {
  const course = courseOf(row, status.measure.id);
  const last = course.at(-1);
  if (status !== row.now || last?.event.id === status.event.id) return course;
  return [
    ...course,
    { event: status.event, measure: status.measure, before: last?.after ?? null, after: status.state },
  ];
}

function nothingOnRecord(row: ThenAndNow, others: ThenAndNow[], today: string): string {
  const where = `${forScope(row.scope)} ${inPlace(row.jurisdiction)}`;
  const nothing = `The record holds no rule on ${row.app.name} ${where}; that does not show that it is allowed.`;
  return [nothing, separate(others, false, today), separate(others, true, today)].filter(Boolean).join(' ');
}

/** The rules in force of other scopes, or the advice, in one sentence; '' for none. */
function separate(others: ThenAndNow[], advice: boolean, today: string): string {
  const live = others.flatMap(({ scope, now }) =>
    now.state === 'in-force' && isAdvice(now) === advice ? [{ scope, now }] : [],
  );
  const [first] = live;
  const scopes = live.map(({ scope }) => forScope(scope)).join(' and ');
  if (!first) return '';
  if (live.length > 1) return `There ${advice ? 'is separate advice' : 'are separate rules'} ${scopes}.`;
  return advice
    ? `There is separate advice ${scopes}, since ${dateWords(first.now.since)}; it obliges nobody.`
    : `There is a separate rule ${scopes}, ${statusWords(first.now, today)}.`;
}
