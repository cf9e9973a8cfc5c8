import { lastConfirmedLongBefore } from '../law/confirmed.ts';
import type { Standing, Status } from '../law/status.ts';
import { onDate } from './dates.ts';
import { isAdvice, isRuleInForce } from './measures.ts';
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

/**
 * What single bodies have beside a status: "in force for the Ministry of Defence; 2 more rules for others". Where the status is
 * itself such a body's, only how much more there is of its kind. '' for none, and where the rule for all is in force.
 */
export function besideWords(words: Words, status: Known, day: string): string {
  const [first, ...others] = isRuleInForce(status) ? [] : besides(status);
  if (!first) return status.measure.reach ? moreOfKind(words, status) : '';
  const { reach = '' } = first.measure;
  const beside = words.say('beside_reach', { reach });
  const last = lastConfirmedLongBefore(first, day);
  return joinedNotes(words, [
    last ? words.say('beside_confirmed', { beside, when: onDate(words, last) }) : beside,
    moreRules(words, exceptOf(others, [reach])),
  ]);
}

/** What other bodies have of the same kind and state as a body's rule or advice. */
function moreOfKind(words: Words, { parts = [], ...own }: Known): string {
  const { reach = '' } = own.measure;
  const same = exceptOf(parts, [reach]).filter(
    (part) => part.state === own.state && isAdvice(part) === isAdvice(own),
  );
  if (isAdvice(own)) return same.length > 0 ? words.say('more_advice') : '';
  return moreRules(words, same);
}

/** How many rules those are: one of them may be that of several bodies. '' for none. */
function moreRules(words: Words, { length: count }: readonly Standing[]): string {
  return count > 0 ? words.say('more_rules', { count }) : '';
}

/**
 * A sentence on the single bodies with binding rules of their own in force beside the status; '' without any, and where the
 * rule for the whole place is in force itself.
 */
export function besideSentence(words: Words, status: Known, day: string): string {
  const parts = besides(status);
  if (parts.length === 0) return '';
  const named = bodiesOf(parts).slice(0, NAMED);
  const names = named.map((part) => {
    const { reach = '' } = part.measure;
    const last = lastConfirmedLongBefore(part, day);
    return last ? words.say('body_confirmed', { reach, when: onDate(words, last) }) : reach;
  });
  const others = exceptOf(
    parts,
    named.map(({ measure }) => measure.reach),
  );
  return words.say('sentence_beside', { bodies: joinedNotes(words, [...names, moreRules(words, others)]) });
}

/** The binding rules of other bodies that are in force beside a status; none beside the rule for the whole place. */
export function besides(status: Known): Standing[] {
  const { reach } = status.measure;
  if (isRuleInForce(status) && !reach) return [];
  return exceptOf(status.parts ?? [], [reach]).filter(isRuleInForce);
}

function exceptOf(parts: readonly Standing[], bodies: readonly (string | undefined)[]): Standing[] {
  return parts.filter(({ measure }) => !bodies.includes(measure.reach));
}

/** The first standing of each body. */
function bodiesOf(parts: readonly Standing[]): Standing[] {
  return parts.filter(
    ({ measure }, index) => parts.findIndex((other) => other.measure.reach === measure.reach) === index,
  );
}
