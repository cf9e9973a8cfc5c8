import { isBannedForEveryone } from '../core/law/for-everyone.ts';
import type { KnownStatus } from '../core/law/standing.ts';
import type { App, Jurisdiction } from '../core/record/schema.ts';
import { isForEveryone, type Scope } from '../core/record/scopes.ts';
import { hasBegun } from '../core/record/states.ts';
import { dateWords, onDate } from '../core/wording/dates.ts';
import { forScope } from '../core/wording/legal-terms.ts';
import { listed } from '../core/wording/lists.ts';
import { inPlace, placeName } from '../core/wording/places.ts';
import { statusWords } from '../core/wording/standing.ts';
import type { Words } from '../core/wording/words.ts';
import type { SiteFacts } from './facts.ts';
import type { GroupStatus } from './lookup.ts';

/**
 * Answers "Is APP banned in PLACE?" for the general public, then names other groups whose rule has
 * begun and not ended. Never says that the app is allowed.
 */
export function answerInPlace(
  { words, day }: SiteFacts,
  app: App,
  place: Jurisdiction,
  groups: readonly GroupStatus[],
): string {
  const about = { app: app.name, in_place: inPlace(words, place) };
  const forAll = groups.find(({ scope }) => isForEveryone(scope));
  const others = groups
    .filter(({ scope, status }) => !isForEveryone(scope) && hasBegun(status.state))
    .map(({ scope }) => forScope(words, scope));
  const first = forAll
    ? words.say(isBannedForEveryone(forAll) ? 'site_yes' : 'site_not_banned', {
        ...about,
        status: statusWords(words, forAll.status, day),
      })
    : words.say('unknown_public', about);
  if (others.length === 0) return first;
  return inSequence(words, [first, words.say('site_rules_for', { for: listed(words, others) })]);
}

/**
 * Returns a sentence that answers "Where is APP banned?" or, for a group, "Where are there rules
 * on APP?". Without places, it says that none is known. `statuses` are those of all places with a
 * rule, whether or not it is in force; they decide the date that the sentence gives (see `dateOf`).
 */
export function answerForApp(
  facts: SiteFacts,
  app: App,
  scope: Scope,
  places: readonly Jurisdiction[],
  statuses: readonly Dated[],
): string {
  const { words } = facts;
  const when = onDate(words, dateOf(facts, statuses));
  const about = { app: app.name, for: forScope(words, scope), when, count: places.length };
  if (places.length === 0) return words.say('record_no_rules', about);
  return words.say('site_named', {
    what: words.say(isForEveryone(scope) ? 'record_was_banned' : 'record_were_rules', about),
    places: listed(
      words,
      places.map((place) => placeName(words, place)),
    ),
  });
}

/** Returns an answer with its date in front (see `dateOf`): "As of 1 Nov 2026: Yes. …". */
export function asOf(facts: SiteFacts, statuses: readonly Dated[], answer: string): string {
  const date = dateWords(facts.words, dateOf(facts, statuses));
  return facts.words.say('site_as_of', { date, answer });
}

type Dated = Pick<KnownStatus, 'since'>;

/**
 * Returns the date of an answer. It is `through` or a day on which one of the statuses began: the
 * latest of these dates that is not after `day`. If all are after `day`, the date is `day`.
 */
function dateOf({ day, through }: SiteFacts, statuses: readonly Dated[]): string {
  // A status may have begun after `through`, the date up to which the record is maintained.
  const dates = [through, ...statuses.map(({ since }) => since)].filter((date) => date <= day);
  return dates.sort().at(-1) || day;
}

/** Joins sentences with spaces, or without spaces in Chinese and Japanese. */
export function inSequence({ locale }: Words, sentences: readonly string[]): string {
  return sentences.join(/^(zh|ja)/.test(locale) ? '' : ' ');
}
