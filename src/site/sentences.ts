import { isBannedForEveryone } from '../core/law/for-everyone.ts';
import type { App, Jurisdiction } from '../core/record/schema.ts';
import { isForEveryone } from '../core/record/scopes.ts';
import { isLive } from '../core/record/states.ts';
import { dateWords } from '../core/wording/dates.ts';
import { forScope } from '../core/wording/legal-terms.ts';
import { listed } from '../core/wording/lists.ts';
import { inPlace } from '../core/wording/places.ts';
import { statusWords } from '../core/wording/standing.ts';
import type { GroupStatus, SiteFacts } from './facts.ts';

/**
 * Answers "Is APP banned in PLACE?" in English: for the public, followed by the other groups of
 * people for whom there are rules. If the record has no rule, the answer never says that the app is
 * allowed.
 */
export function answerInPlace(
  { words, day }: SiteFacts,
  app: App,
  place: Jurisdiction,
  groups: readonly GroupStatus[],
): string {
  const there = inPlace(words, place);
  const forAll = groups.find(({ scope }) => isForEveryone(scope));
  const others = groups
    .filter(({ scope, status }) => !isForEveryone(scope) && isLive(status.state))
    .map(({ scope }) => forScope(words, scope));
  const first = forAll
    ? answerForAll(
        app.name,
        there,
        isBannedForEveryone(forAll),
        statusWords(words, forAll.status, day),
      )
    : `We know of no general ban on ${app.name} ${there}.`;
  return others.length === 0 ? first : `${first} There are rules ${listed(words, others)}.`;
}

function answerForAll(app: string, there: string, isBanned: boolean, standing: string): string {
  return isBanned
    ? `Yes. ${app} is banned for everyone ${there} (${standing}).`
    : `${app} is not banned for everyone ${there} today (${standing}).`;
}

/** Answers "Where is APP banned?" in English, listing the places by name. */
export function answerForApp(
  { words, day }: SiteFacts,
  app: App,
  banned: readonly Jurisdiction[],
  nameOf: (place: Jurisdiction) => string,
): string {
  const on = dateWords(words, day);
  if (banned.length === 0)
    return `On ${on} our record had no country in which ${app.name} was banned for everyone.`;
  const where = banned.length === 1 ? 'one country' : `${banned.length} countries`;
  const names = listed(words, banned.map(nameOf));
  return `On ${on}, ${app.name} was banned for everyone in ${where}: ${names}.`;
}
