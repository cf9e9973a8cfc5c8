import { lastConfirmed, lastConfirmedLongBefore } from '../law/confirmed.ts';
import type { KnownStatus, Status, Transition } from '../law/standing.ts';
import type { LegalEvent } from '../record/schema.ts';
import { isAwaited, isOver } from '../record/states.ts';
import { onDate } from './dates.ts';
import { stateWord } from './legal-terms.ts';
import type { Words } from './words.ts';

/**
 * A sentence that tells the reader of a doubt: "Likely, not confirmed." `isNote` is true when the
 * sentence is a note from the record, which is in English.
 */
export interface Doubt {
  text: string;
  isNote: boolean;
}

/**
 * Returns the doubts about an event. There may be two:
 * - "Likely, not confirmed." or "Unconfirmed.", if the event's confidence is not high
 * - the event's note, if it has one
 */
export function eventDoubts(words: Words, { confidence, note }: LegalEvent): Doubt[] {
  const doubts = confidence === 'high' ? [] : [ours(words.say(`confidence_${confidence}`))];
  return note ? [...doubts, { text: note, isNote: true }] : doubts;
}

/**
 * Returns the doubts about a status, such as "Advice only, not binding." One of them gives the
 * date of the last confirmation. If `day` is given, this doubt is left out in two cases: if the
 * date is later than `day`, or if the text from `statusWords` already gives the date.
 */
export function doubtWords(words: Words, status: Status, day?: string): Doubt[] {
  const open = status.maybe ? [ours(unknownDayWords(words, status.maybe))] : [];
  if (status.state === 'no-record') return open;
  const doubts = [...eventDoubts(words, status.event), ...open];
  if (status.measure.incomplete) doubts.push(ours(words.say('doubt_incomplete')));
  if (isOver(status.state)) return doubts;
  if (status.measure.binding === false) doubts.push(ours(words.say('doubt_advice')));
  const last = lastConfirmed(status);
  // A date such as "2023-03" is not later than any day of that month: dates are compared as
  // strings, and "2023-03" comes before "2023-03-01".
  if (last && !(day && (last > day || isDateGiven(status, day))))
    doubts.push(ours(words.say('doubt_confirmed', { when: onDate(words, last) })));
  return doubts;
}

/**
 * True when the text from `statusWords` gives the date of the last confirmation: "when last
 * checked in Mar 2023".
 */
function isDateGiven(status: KnownStatus, day: string): boolean {
  // For a measure that is adopted but has not begun, `statusWords` gives the day of adoption, not
  // the date of the last confirmation.
  return !isAwaited(status.state) && lastConfirmedLongBefore(status, day) !== null;
}

/**
 * Returns a sentence on a change whose day is unknown: "Blocked by a court from an unknown day in
 * May 2025, so this may already be the case."
 */
export function unknownDayWords(words: Words, { event, after }: Transition): string {
  const state = stateWord(words, after);
  return words.say('doubt_unknown_day', { state, when: onDate(words, event.date) });
}

function ours(text: string): Doubt {
  return { text, isNote: false };
}
