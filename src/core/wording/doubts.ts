import { lastConfirmed, lastConfirmedLongBefore } from '../law/confirmed.ts';
import type { KnownStatus, Status, Transition } from '../law/standing.ts';
import type { LegalEvent } from '../record/schema.ts';
import { isAwaited, isOver } from '../record/states.ts';
import { onDate } from './dates.ts';
import { stateWord } from './legal-terms.ts';
import type { Words } from './words.ts';

/**
 * A doubt about an entry of the record. `isNote` is true when `text` is the record's own note, in
 * English.
 */
export interface Doubt {
  text: string;
  isNote: boolean;
}

/**
 * Returns the doubts about an event: its confidence if that is not high, and its note if it has
 * one.
 */
export function eventDoubts(words: Words, { confidence, note }: LegalEvent): Doubt[] {
  const doubts = confidence === 'high' ? [] : [ours(words.say(`confidence_${confidence}`))];
  return note ? [...doubts, { text: note, isNote: true }] : doubts;
}

/**
 * Returns the doubts about a status, in this order: doubts about the event that began it; a change
 * whose day is unknown; a measure that this version can't read completely; a measure that is only
 * advice; and the date of the measure's last confirmation, unless that date is after `day` or the
 * words for the status on `day` already name it. For an ended measure, the last two are left out.
 * For "no record", only the change can be a doubt. Without `day`, the last confirmation is always
 * included.
 */
export function doubtWords(words: Words, status: Status, day?: string): Doubt[] {
  const open = status.maybe ? [ours(unknownDayWords(words, status.maybe))] : [];
  if (status.state === 'no-record') return open;
  const doubts = [...eventDoubts(words, status.event), ...open];
  if (status.measure.incomplete) doubts.push(ours(words.say('doubt_incomplete')));
  if (isOver(status.state)) return doubts;
  if (status.measure.binding === false) doubts.push(ours(words.say('doubt_advice')));
  const last = lastConfirmed(status);
  // Compared as strings, a month comes before all of its days.
  if (last && !(day && (last > day || isNamed(status, day))))
    doubts.push(ours(words.say('doubt_confirmed', { when: onDate(words, last) })));
  return doubts;
}

/**
 * True when `statusWords` names the date of the last confirmation. For a measure that is adopted
 * but has not begun, `statusWords` names the day of adoption instead.
 */
function isNamed(status: KnownStatus, day: string): boolean {
  return !isAwaited(status.state) && lastConfirmedLongBefore(status, day) !== null;
}

/** Returns a sentence on a change that may have happened in the month of its date. */
export function unknownDayWords(words: Words, { event, after }: Transition): string {
  const state = stateWord(words, after);
  return words.say('doubt_unknown_day', { state, when: onDate(words, event.date) });
}

function ours(text: string): Doubt {
  return { text, isNote: false };
}
