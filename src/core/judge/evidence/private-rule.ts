import { type Hit, hitsOf, names, namesAny, nearest, tellsOfRestriction } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { isAbroad } from './home.ts';
import { namesAuthority } from './lawful.ts';

/**
 * Maximum number of words between the word for a private body and the name of a place that only
 * says where the body is: "the bank in Frankfurt", "German carmaker".
 */
const SEAT_REACH = 2;

/**
 * True when an article is about a private body's own rule: "Bank forbids WeChat on company phones".
 * One sentence decides. It is the first in the headline or the beginning that may restrict an app
 * and names an authority, a private body or a place (see `isOwnPlace`):
 *
 * - If the sentence names an authority, the result is false.
 * - Otherwise, the result is true if the sentence names a private body before any place.
 *
 * False if there is no such sentence.
 */
export function tellsOfPrivateRule(sentences: readonly Pick<Sentence, 'hits' | 'part'>[]): boolean {
  for (const { part, hits } of sentences) {
    if (part === 'body' || !mayRestrict(hits)) continue;
    if (hits.some(namesAuthority)) return false;
    const actor = hits.find((hit) => isPrivate(hit) || isOwnPlace(hit, hits));
    if (actor) return isPrivate(actor);
  }
  return false;
}

function mayRestrict(hits: readonly Hit[]): boolean {
  if (!namesAny(hits, ['app', 'company', 'pronoun', 'group'])) return false;
  return hits.some(tellsOfRestriction) || names(hits, 'device');
}

function isPrivate({ kind }: Hit): boolean {
  return kind === 'private-body';
}

/**
 * True for a place other than the apps' home country. False if its name stands near a word for a
 * private body, as in "German carmaker" (see `SEAT_REACH`).
 */
function isOwnPlace(hit: Hit, hits: readonly Hit[]): boolean {
  return isAbroad(hit) && nearest(hit, hitsOf(hits, 'private-body')) > SEAT_REACH;
}
