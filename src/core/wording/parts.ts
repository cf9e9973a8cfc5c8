import { isAdvice, isRuleInForce } from '../law/binding.ts';
import { lastConfirmedLongBefore } from '../law/confirmed.ts';
import { besides, bodiesOf, exceptOf } from '../law/single-bodies.ts';
import type { KnownStatus, Standing } from '../law/standing.ts';
import { onDate } from './dates.ts';
import type { Words } from './words.ts';

/** Joins notes or names by semicolons, leaving out empty ones; '' if none is left. */
export function joinedNotes(words: Words, notes: readonly string[]): string {
  return notes.reduce(
    (first, second) =>
      first && second ? words.say('join_semicolon', { first, second }) : first || second,
    '',
  );
}

/**
 * Returns the rules of single bodies beside a status: "in force for the Ministry of Defence; 2 more
 * rules for others". If there are none in force but the status belongs to a single body, returns
 * the number of other bodies' rules in the state of that body's rule. If the status itself is a
 * rule in force, no other body is named. '' if there is nothing to add.
 */
export function besideWords(words: Words, status: KnownStatus, day: string): string {
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

/**
 * Words the number of other bodies' rules, or the fact of their advice, when they have the state of
 * this body's rule.
 */
function moreOfKind(words: Words, { parts = [], ...own }: KnownStatus): string {
  const { reach = '' } = own.measure;
  const same = exceptOf(parts, [reach]).filter(
    (part) => part.state === own.state && isAdvice(part) === isAdvice(own),
  );
  if (isAdvice(own)) return same.length > 0 ? words.say('more_advice') : '';
  return moreRules(words, same);
}

/** Words the number of further rules; '' for none. */
function moreRules(words: Words, { length: count }: readonly Standing[]): string {
  return count > 0 ? words.say('more_rules', { count }) : '';
}

/**
 * Returns a sentence on the number of other single bodies that have binding rules in force; '' if
 * there are none, or if the rule for the whole place is in force.
 */
export function bodiesLine(words: Words, status: KnownStatus): string {
  const { length: count } = bodiesOf(besides(status));
  return count > 0 ? words.say('bodies_rules', { count }) : '';
}
