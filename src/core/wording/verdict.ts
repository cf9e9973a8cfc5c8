import type { ThenAndNow } from '../annotation.ts';
import type { State } from '../record.ts';
import type { Status, Transition } from '../status.ts';
import { capitalised, forScope, stateWord } from '../wording.ts';
import { dateWords } from './dates.ts';
import type { Finding } from './findings.ts';
import { isOnlyBill, measureNoun } from './measures.ts';
import { inPlace, placeShort } from './places.ts';
import { stepsWords } from './steps.ts';

type Known = Exclude<Status, { state: 'no-record' }>;

/**
 * The answer to "is it still so?" for one finding: one or two sentences. "In the US, the 2020 WeChat order is over: a
 * court blocked it on 19 Sep 2020 and it was revoked on 9 June 2021. It never took effect."
 * The measure of the article's day comes first when it mattered then, a later one that governs now comes second.
 */
export function verdict({ main, others }: Finding): string {
  const { then, now } = main;
  if (now.state === 'no-record') return nothingOnRecord(main, others);
  const place = capitalised(inPlace(main.jurisdiction));
  const subject = mattered(then) && then.measure.id !== now.measure.id ? then : now;
  const first = `${place}, ${sentenceOn(main, subject, 'the')}`;
  return subject === now ? first : `${first} ${secondSentence(main, subject, now)}`;
}

/** A finding in a line of a narrow tab: "WeChat, US: ended 9 June 2021". */
export function shortVerdict({ app, jurisdiction, main }: Finding): string {
  return `${app.name}, ${placeShort(jurisdiction)}: ${statusWords(main.now)}`;
}

/** A status and its beginning: "in force since 4 Apr 2023", "ended 9 June 2021", "nothing on record". */
export function statusWords(status: Status): string {
  const word = stateWord(status.state);
  if (status.state === 'no-record') return word;
  return `${word} ${status.state === 'ended' || status.state === 'proposed' ? '' : 'since '}${dateWords(status.since)}`;
}

/** True for a status whose measure the reader needs to hear of although another one governs now. */
function mattered(then: Status | null): then is Known {
  return then !== null && then.state !== 'no-record' && then.state !== 'ended' && then.state !== 'proposed';
}

function secondSentence(row: ThenAndNow, first: Known, second: Known): string {
  const beginnings = [first, second].map(({ measure }) => courseOf(row, measure.id)[0]?.event.date ?? '');
  const later = (beginnings[1] ?? '') > (beginnings[0] ?? '');
  return capitalised(sentenceOn(row, second, later ? 'the later' : 'the'));
}

function sentenceOn(row: ThenAndNow, status: Known, article: string): string {
  const course = courseUpToNow(row, status);
  const state = course.at(-1)?.after ?? status.state;
  const noun = measureNoun(status.measure, row.app, course);
  const subject = noun.startsWith('“') ? noun : `${article} ${noun}`;
  const steps = stepsWords(course);
  if (state === 'in-force' && status.measure.binding === false)
    return `${subject} stands, but obliges nobody: ${steps.replace('took effect', 'was given')}.`;
  // Nobody has spoken of it for long: that its day has not come would be a guess.
  if (state === 'pending' && status.measure.confirmed)
    return `${subject} ${steps.replace(/^it /, '')}; whether it took effect is not on record.`;
  return `${subject} ${headline(state, row.then, status)}: ${steps}.${epilogue(course)}`;
}

function headline(state: State, then: Status | null, status: Known): string {
  const sameThen = then?.state === state && then.measure.id === status.measure.id;
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

function courseOf({ course }: ThenAndNow, measureId: string): Transition[] {
  return course.filter(({ measure }) => measure.id === measureId);
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

function isAdvice(status: Status): status is Known {
  return status.state !== 'no-record' && status.measure.binding === false;
}

function nothingOnRecord(row: ThenAndNow, others: ThenAndNow[]): string {
  const where = `${forScope(row.scope)} ${inPlace(row.jurisdiction)}`;
  const nothing = `The record holds no rule on ${row.app.name} ${where}; that does not show that it is allowed.`;
  const live = others.filter(({ now }) => now.state === 'in-force');
  const [first] = live;
  if (!first) return nothing;
  if (live.length === 1 && isAdvice(first.now))
    return `${nothing} There is advice ${forScope(first.scope)}, since ${dateWords(first.now.since)}; it obliges nobody.`;
  if (live.length === 1)
    return `${nothing} There is a separate rule ${forScope(first.scope)}, ${statusWords(first.now)}.`;
  return `${nothing} There are separate rules ${live.map(({ scope }) => forScope(scope)).join(' and ')}.`;
}
