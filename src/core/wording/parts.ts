import { lastConfirmedLongBefore } from '../confirmed.ts';
import type { Standing, Status } from '../status.ts';
import { onDate } from './dates.ts';
import type { Words } from './words.ts';

type Known = Exclude<Status, { state: 'no-record' }>;

/** More bodies than these are counted, not named. */
const NAMED = 2;

/** True when nothing governs but a rule of a single body or area. */
export function isForPart(status: Status): boolean {
  return status.state !== 'no-record' && status.measure.reach !== undefined;
}

/** Parts of a status, or names, one after another; '' for none. */
export function joinedNotes(words: Words, notes: readonly string[]): string {
  return notes.reduce(
    (first, second) => (first && second ? words.say('join_semicolon', { first, second }) : first || second),
    '',
  );
}

/** Where nothing governs but a single body's rule, how many others have such a rule: "3 others have rules of their own". */
export function othersWords(words: Words, { measure: { reach }, parts = [], state }: Known): string {
  const same = parts.filter((part) => part.state === state);
  const count = reach ? bodiesOf(same, reach).length : 0;
  return count > 0 ? words.say('only_others', { count }) : '';
}

/** What holds for single bodies where nothing as strong holds for all: "in force for the Ministry of Defence". '' where the rule for all is in force. */
export function strongerWords(words: Words, status: Known, day: string): string {
  if (status.measure.reach) return '';
  const [first, ...others] = besides(status);
  if (!first) return '';
  const { reach = '' } = first.measure;
  const count = others.length;
  const beside = words.say(count > 0 ? 'beside_others' : 'beside_reach', { reach, count });
  const last = lastConfirmedLongBefore(first, day);
  return last ? words.say('beside_confirmed', { beside, when: onDate(words, last) }) : beside;
}

/**
 * A sentence on the single bodies with binding rules of their own in force beside the status; '' without any, and where the
 * rule for the whole place is in force itself.
 */
export function besideSentence(words: Words, status: Known, day: string): string {
  const parts = besides(status);
  if (parts.length === 0) return '';
  const named = parts.slice(0, NAMED).map((part) => {
    const { reach = '' } = part.measure;
    const last = lastConfirmedLongBefore(part, day);
    return last ? words.say('body_confirmed', { reach, when: onDate(words, last) }) : reach;
  });
  const bodies = joinedNotes(words, named);
  const count = parts.length - NAMED;
  return words.say('sentence_beside', {
    bodies: count > 0 ? words.say('bodies_more', { bodies, count }) : bodies,
  });
}

/** One standing for each body, the widest first. */
function besides(status: Known): Standing[] {
  if (status.state === 'in-force' && status.measure.binding !== false && !status.measure.reach) return [];
  const inForce = (status.parts ?? []).filter(
    ({ state, measure }) => state === 'in-force' && measure.binding !== false,
  );
  return bodiesOf(inForce, status.measure.reach);
}

function bodiesOf(parts: readonly Standing[], own: string | undefined): Standing[] {
  return parts.filter(
    ({ measure }, index) =>
      measure.reach !== own && parts.findIndex((other) => other.measure.reach === measure.reach) === index,
  );
}
