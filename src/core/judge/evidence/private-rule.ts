import { type Hit, hitsOf, names, namesAny, nearest, tellsOfRestriction } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { isAbroad } from './home.ts';
import { namesAuthority } from './lawful.ts';

/**
 * Maximum distance, in words, between a private body and a place that only says where the body is:
 * "the bank in Frankfurt", "German carmaker".
 */
const SEAT_REACH = 2;

/**
 * True when an article is about a private body's own rule: "Bank forbids WeChat on company
 * phones". Reads only the headline and the beginning.
 */
export function tellsOfPrivateRule(sentences: readonly Pick<Sentence, 'hits' | 'part'>[]): boolean {
  for (const { part, hits } of sentences) {
    if (part === 'body' || !mayRestrict(hits)) continue;
    // The first sentence that names an authority, a private body or a place decides.
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

/** True for a place that may restrict the app. False for "German" in "German carmaker". */
function isOwnPlace(hit: Hit, hits: readonly Hit[]): boolean {
  return isAbroad(hit) && nearest(hit, hitsOf(hits, 'private-body')) > SEAT_REACH;
}
