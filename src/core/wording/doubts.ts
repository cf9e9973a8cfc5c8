import { lastConfirmed } from '../law/confirmed.ts';
import type { Status, Transition } from '../law/standing.ts';
import type { LegalEvent } from '../record/schema.ts';
import { isOver } from '../record/states.ts';
import { onDate } from './dates.ts';
import { stateWord } from './legal-terms.ts';
import type { Words } from './words.ts';

/** Doubt about a statement of the record. A note is the record's own text, in English. */
export interface Doubt {
  text: string;
  isNote: boolean;
}

/**
 * Returns the doubts about an event: its confidence if not high, then its note; empty without
 * either.
 */
export function eventDoubts(words: Words, { confidence, note }: LegalEvent): Doubt[] {
  const doubts = confidence === 'high' ? [] : [ours(words.say(`confidence_${confidence}`))];
  return note ? [...doubts, { text: note, isNote: true }] : doubts;
}

/**
 * Returns the doubts about a status: those of its event, a change on an unknown day, a measure that
 * this version can't read completely, that it is only advice, and its last confirmation by `day`.
 * An ended measure has neither of the last two; "no record" can have only the change. `day`
 * defaults to today.
 */
export function doubtWords(words: Words, status: Status, day?: string): Doubt[] {
  const open = status.maybe ? [unknownDay(words, status.maybe)] : [];
  if (status.state === 'no-record') return open;
  const doubts = [...eventDoubts(words, status.event), ...open];
  if (status.measure.incomplete) doubts.push(ours(words.say('doubt_incomplete')));
  if (isOver(status.state)) return doubts;
  if (status.measure.binding === false) doubts.push(ours(words.say('doubt_advice')));
  const last = lastConfirmed(status);
  // A month sorts before its days.
  if (last && !(day && last > day))
    doubts.push(ours(words.say('doubt_confirmed', { when: onDate(words, last) })));
  return doubts;
}

function unknownDay(words: Words, { event, after }: Transition): Doubt {
  const state = stateWord(words, after);
  return ours(words.say('doubt_unknown_day', { state, when: onDate(words, event.date) }));
}

function ours(text: string): Doubt {
  return { text, isNote: false };
}
