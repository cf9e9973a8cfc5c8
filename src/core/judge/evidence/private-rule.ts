import {
  follows,
  type Hit,
  type HitKind,
  hitsOf,
  isPlace,
  names,
  namesAny,
  nearest,
  overlap,
  tellsOfRestriction,
  wordsBetween,
} from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { isAbroad } from './home.ts';
import { namesAuthority } from './lawful.ts';

/**
 * Maximum number of words between a private body and a place that only says where the body is:
 * "the bank in Nairobi", "German carmaker".
 */
const SEAT_REACH = 2;

/**
 * Kinds of words that show that a sentence is about a law and not about a family's own rule, even
 * if it names relatives. `isFamilyRule` returns false for such a sentence.
 */
const OF_LAWS: readonly HitKind[] = ['instrument', 'demand', 'device'];

/** Maximum number of words between a word such as "by" and the private body that acted. */
const AGENT_REACH = 2;

/** Kinds of words that show that a law or a court may be behind what a company does. */
const LAW_OR_COURT: readonly HitKind[] = ['instrument', 'ground', 'court'];

/**
 * Maximum number of words between a word such as "shuts down" and what the app's company closes,
 * as in "shuts down its Rio office".
 */
const CLOSURE_REACH = 3;

/** Kinds of words that name the app or its company. */
const NAMES_COMPANY: readonly HitKind[] = ['app', 'company', 'pronoun'];

/**
 * Kinds of words such as "from" and "by". If such a word stands between a word for a restriction
 * and a workplace, the workplace is not what is closed: "banned from the office".
 */
const LINKS: readonly HitKind[] = ['medium-before', 'medium-off', 'agent-before'];

/**
 * True when an article is about a private body's own rule: "Bank forbids WeChat on company
 * phones", or "TikTok shuts down its Rio office" (see `tellsOfOwnClosure`). Reads only the
 * headline and the beginning.
 */
export function tellsOfPrivateRule(sentences: readonly Pick<Sentence, 'hits' | 'part'>[]): boolean {
  if (tellsOfOwnClosure(sentences)) return true;
  for (const { part, hits } of sentences) {
    if (part === 'body' || !mayRestrict(hits)) continue;
    // The first sentence that names an authority, a private body or a place decides.
    if (hits.some(namesAuthority)) return false;
    const actor = hits.find((hit) => mayAct(hit, hits) || isOwnPlace(hit, hits));
    if (actor) return isPrivate(actor);
  }
  return false;
}

/**
 * True for a private body that may be the one that restricts the app: a word for the restriction
 * follows it, or a word such as "by" comes right before it. False for "Deutsche Bank" in "Kids
 * may not use TikTok, and Meta gains, says Deutsche Bank", where the restriction comes first.
 */
function mayAct(body: Hit, hits: readonly Hit[]): boolean {
  return (
    isPrivate(body) &&
    hits.some(
      (hit) =>
        (tellsOfRestriction(hit) && follows(hit, body)) ||
        (hit.kind === 'agent-before' &&
          follows(body, hit) &&
          wordsBetween(hit, body) <= AGENT_REACH),
    )
  );
}

/**
 * True when a sentence names a member of a family, and all its words for a restriction mean only
 * that the app is removed: "her father told her to remove TikTok". False if the sentence also has
 * a word of `OF_LAWS` or names an authority: "ministry told officials to remove TikTok, said the
 * minister, a mother".
 */
export function isFamilyRule(hits: readonly Hit[]): boolean {
  if (!names(hits, 'relative') || namesAny(hits, OF_LAWS) || namesPublicAuthority(hits))
    return false;
  const words = hits.filter(tellsOfRestriction);
  const removals = hitsOf(hits, 'removal');
  const mayRemove = ({ kind, plain }: Hit) => kind === 'curb' || plain;
  return (
    words.length > 0 &&
    words.every((by) => mayRemove(by) && removals.some((removal) => overlap(by, removal)))
  );
}

/**
 * True when an article is about offices that the app's company closes, or staff that it dismisses,
 * by its own decision: "TikTok shuts down its Rio office". False if the headline or the beginning
 * names an authority or a law, because that may be the reason.
 */
function tellsOfOwnClosure(sentences: readonly Pick<Sentence, 'hits' | 'part'>[]): boolean {
  const opening = sentences.filter(({ part }) => part !== 'body').map(({ hits }) => hits);
  if (opening.some((hits) => namesPublicAuthority(hits) || namesAny(hits, LAW_OR_COURT)))
    return false;
  const told = opening.filter(mayRestrict);
  return told.length > 0 && told.every(closesWorkplace);
}

/**
 * True when a sentence names an authority. A word that may also mean a company's own office, such
 * as "bureau", does not count.
 */
function namesPublicAuthority(hits: readonly Hit[]): boolean {
  const workplaces = hitsOf(hits, 'workplace');
  return hits.some((hit) => namesAuthority(hit) && !workplaces.some((own) => overlap(own, hit)));
}

/**
 * True when every word for a restriction in a sentence means that the app or its company gives up
 * a workplace (see `isClosedByApp`).
 */
function closesWorkplace(hits: readonly Hit[]): boolean {
  const workplaces = hitsOf(hits, 'workplace');
  const words = hits.filter(tellsOfRestriction);
  return (
    words.length > 0 && words.every((by) => workplaces.some((own) => isClosedByApp(own, by, hits)))
  );
}

/**
 * True when the app or its company gives up a workplace: "TikTok shuts down its office". False in
 * these cases:
 * - A place comes first: "Nepal shuts TikTok's office".
 * - The sentence does not say who acts: "TikTok's office is shut down".
 * - A word such as "from" comes before the workplace: "TikTok banned from offices".
 */
function isClosedByApp(own: Hit, by: Hit, hits: readonly Hit[]): boolean {
  if (wordsBetween(by, own) > CLOSURE_REACH) return false;
  const subject = hits.find((hit) => isPlace(hit) || NAMES_COMPANY.includes(hit.kind));
  if (!subject || isPlace(subject) || !follows(own, subject)) return false;
  // The verb must stand after the name of the app or company or, as in Arabic, right before this
  // name.
  if (!follows(by, subject) && wordsBetween(by, subject) > 0) return false;
  if (follows(by, own) && wordsBetween(subject, own) === 0 && !overlap(by, own)) return false;
  return !hits.some(
    ({ kind, word }) => LINKS.includes(kind) && word > by.lastWord && word < own.word,
  );
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
