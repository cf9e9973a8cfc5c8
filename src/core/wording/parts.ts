import { isAdvice, isRuleInForce } from '../law/binding.ts';
import { lastConfirmedLongBefore } from '../law/confirmed.ts';
import { besides, bodiesOf, exceptOf } from '../law/single-bodies.ts';
import type { KnownStatus, Standing } from '../law/standing.ts';
import { onDate } from './dates.ts';
import type { Words } from './words.ts';

/** Number of bodies that are named; any more are counted. */
const NAMED = 2;

/** Notes on a status, or names, joined by semicolons; empty ones are left out, '' for none. */
export function joinedNotes(words: Words, notes: readonly string[]): string {
  return notes.reduce(
    (first, second) => (first && second ? words.say('join_semicolon', { first, second }) : first || second),
    '',
  );
}

/**
 * The rules of single bodies beside a status: "in force for the Ministry of Defence; 2 more rules
 * for others". For a status that is a single body's own, only how many more there are of its kind.
 * '' for none, and where the rule for the whole place is in force.
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

/** Words the number of other bodies with a rule, or advice, in the state of this body's. */
function moreOfKind(words: Words, { parts = [], ...own }: KnownStatus): string {
  const { reach = '' } = own.measure;
  const same = exceptOf(parts, [reach]).filter(
    (part) => part.state === own.state && isAdvice(part) === isAdvice(own),
  );
  if (isAdvice(own)) return same.length > 0 ? words.say('more_advice') : '';
  return moreRules(words, same);
}

/** The number of rules, any of which may be that of several bodies; '' for none. */
function moreRules(words: Words, { length: count }: readonly Standing[]): string {
  return count > 0 ? words.say('more_rules', { count }) : '';
}

/**
 * A sentence on the single bodies that have binding rules in force beside the status; '' without
 * any, and where the rule for the whole place is in force itself.
 */
export function besideSentence(words: Words, status: KnownStatus, day: string): string {
  const rules = besides(status);
  if (rules.length === 0) return '';
  const named = bodiesOf(rules).slice(0, NAMED);
  const names = named.map((part) => {
    const { reach = '' } = part.measure;
    const last = lastConfirmedLongBefore(part, day);
    return last ? words.say('body_confirmed', { reach, when: onDate(words, last) }) : reach;
  });
  const others = exceptOf(
    rules,
    named.map(({ measure }) => measure.reach),
  );
  return words.say('sentence_beside', { bodies: joinedNotes(words, [...names, moreRules(words, others)]) });
}
