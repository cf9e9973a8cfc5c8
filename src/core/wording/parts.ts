import { isAdvice, isRuleInForce } from '../law/binding.ts';
import { lastConfirmedLongBefore } from '../law/confirmed.ts';
import { besides, bodiesOf, exceptOf } from '../law/single-bodies.ts';
import type { KnownStatus, Standing } from '../law/standing.ts';
import { reachWords } from './bodies.ts';
import { onDate } from './dates.ts';
import type { Words } from './words.ts';

/** Joins notes or names with semicolons, leaving out empty ones; '' if all are empty. */
export function joinedNotes(words: Words, notes: readonly string[]): string {
  return notes.reduce(
    (first, second) =>
      first && second ? words.say('join_semicolon', { first, second }) : first || second,
    '',
  );
}

/**
 * Returns a text on the rules that exist beside the governing rule, each for one institution:
 * "in force for the Ministry of Defence; 2 more rules for other bodies". '' if there is nothing
 * to say about them.
 */
export function besideWords(words: Words, status: KnownStatus, day: string): string {
  // If the governing rule binds and is in force, the other rules are only counted.
  const [first, ...others] = isRuleInForce(status) ? [] : besides(status);
  if (!first) return status.measure.reach ? moreOfKind(words, status) : '';
  const { reach = '' } = first.measure;
  const beside = words.say('beside_reach', { reach: reachWords(words, first.measure) });
  const last = lastConfirmedLongBefore(first, day);
  return joinedNotes(words, [
    last ? words.say('beside_confirmed', { beside, when: onDate(words, last) }) : beside,
    moreRules(words, exceptOf(others, [reach])),
  ]);
}

/**
 * Returns a text on rules for institutions other than that of the governing rule (`own`): "2 more
 * rules for other bodies". Counts only rules that have the same legal state as the governing
 * rule, such as `in-force`. '' if there are none.
 */
function moreOfKind(words: Words, { parts = [], ...own }: KnownStatus): string {
  const { reach = '' } = own.measure;
  // Advice and binding rules are never counted together.
  const same = exceptOf(parts, [reach]).filter(
    (part) => part.state === own.state && isAdvice(part) === isAdvice(own),
  );
  if (isAdvice(own)) return same.length > 0 ? words.say('more_advice') : '';
  return moreRules(words, same);
}

/** Returns a text on the number of further rules; '' when there are none. */
function moreRules(words: Words, { length: count }: readonly Standing[]): string {
  return count > 0 ? words.say('more_rules', { count }) : '';
}

/**
 * Returns a sentence on the number of institutions and areas with binding rules in force, not
 * counting that of the governing rule: "3 other bodies have similar rules." '' if there are none,
 * or if a rule for the whole place is in force.
 */
export function bodiesLine(words: Words, status: KnownStatus): string {
  const { length: count } = bodiesOf(besides(status));
  return count > 0 ? words.say('bodies_rules', { count }) : '';
}
