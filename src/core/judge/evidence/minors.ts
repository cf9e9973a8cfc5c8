import { type Hit, names, namesAny, nearest, tellsOfRestriction } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { isAbroad } from './home.ts';
import { backingOf, isLawful } from './lawful.ts';

/**
 * True when a sentence names minors and social media. Also true when it gives the minors' age,
 * names an app and restricts something: "TikTok must block under-16s". Such a sentence is about
 * every app that the article names, even if it speaks only of minors' accounts.
 */
export function isOnMinors(hits: readonly Hit[]): boolean {
  return (
    names(hits, 'minors') &&
    (names(hits, 'group') || (names(hits, 'app') && limitsAge(hits) && !names(hits, 'topic')))
  );
}

/**
 * True when an article reports a law that keeps minors off social media. Either of these is enough:
 * - A sentence gives a minimum age for an app. The sentence before or after it tells of an
 *   authority's rule.
 * - A sentence speaks of minors and social media and shows that a law is behind it (see
 *   `isLawHere`). The same or another sentence keeps minors out: "under-16s banned".
 */
export function tellLawOnMinors(sentences: readonly Pick<Sentence, 'hits' | 'text'>[]): boolean {
  const named = sentences.flatMap(({ hits, text }, at): NamingMinors[] => {
    if (!names(hits, 'minors')) return [];
    return [{ hits, text, beside: [sentences[at - 1]?.hits, sentences[at + 1]?.hits] }];
  });
  const barsAge = named.some(({ hits }) => limitsAge(hits));
  const isAbout = (hits: readonly Hit[]) => isOnMinors(hits) || (barsAge && barsMinors(hits));
  // True for a sentence on minors that also names an authority, a law or a place. Also true if it
  // gives the minors' age, and the sentence before or after shows that an authority set this age.
  const isLawHere = ({ hits, beside }: NamingMinors) =>
    isAbout(hits) && (isLawful(hits) || (hits.some(saysAge) && isBacked(hits, beside)));
  const isBar = ({ hits }: NamingMinors) =>
    barsMinors(hits) ||
    (isAbout(hits) && hits.some((hit) => tellsOfRestriction(hit) || saysAge(hit)));
  const isLimitHere = (sentence: NamingMinors) =>
    limitsAppsAge(sentence) && sentence.beside.some((next) => next && namesRule(next));
  return (named.some(isLawHere) && (barsAge || named.some(isBar))) || named.some(isLimitHere);
}

/** A sentence that names minors, with the hits of the sentences before and after it. */
interface NamingMinors extends Pick<Sentence, 'hits' | 'text'> {
  beside: readonly (readonly Hit[] | undefined)[];
}

/**
 * True when a sentence gives a minimum age for an app: "TikTok would be open only from 14". False
 * when this age may be the app's own rule (see `namesOwnAge`).
 */
function limitsAppsAge({ hits, text }: Pick<Sentence, 'hits' | 'text'>): boolean {
  if (!names(hits, 'app') || namesAny(hits, ['topic', 'moderated'])) return false;
  return hits.some(saysAge) && namesAgeLimit(hits) && !namesOwnAge({ hits, text });
}

/** Matches the age, in digits, from which most apps admit people by their own rules. */
const OWN_AGE = /(?<!\d)13(?!\d)/;

/** True when a sentence names the age from which most apps admit people by their own rules. */
export function namesOwnAge({ hits, text }: Pick<Sentence, 'hits' | 'text'>): boolean {
  return names(hits, 'own-age') || OWN_AGE.test(text);
}

/**
 * True when the sentence before or after shows that an authority set the minors' age. `hits` are
 * the hits of the sentence that gives the age. `beside` has the hits of the sentences before and
 * after.
 *
 * - If the sentence with the age names social media, a sentence beside it must name an authority, a
 *   law or a place.
 * - If the sentence with the age does not name social media, a sentence beside it must name a law
 *   (or a step such as signing one) together with an authority or a place. More is needed here
 *   because parents and camps also keep minors off apps.
 */
function isBacked(hits: readonly Hit[], beside: readonly (readonly Hit[] | undefined)[]): boolean {
  const shows = names(hits, 'group') ? isLawful : namesRule;
  return beside.some((next) => next && shows(next));
}

/**
 * True when a sentence names a law, or a step such as signing one, together with an authority or a
 * place.
 */
function namesRule(hits: readonly Hit[]): boolean {
  return hits.some(isStep) && (backingOf(hits) === 'authority' || hits.some(isAbroad));
}

function isStep({ kind, meaning }: Hit): boolean {
  return kind === 'instrument' || (kind === 'effect' && (meaning === 'sign' || meaning === 'pass'));
}

function namesLaw(hits: readonly Hit[]): boolean {
  return names(hits, 'instrument') && backingOf(hits) === 'authority';
}

/**
 * True when a sentence gives an age of minors and has a word for a restriction: "under-16s
 * banned". A word that is itself the age limit, such as "minimum age", does not count. A word
 * about another thing does not count either: "vapes may not be sold to anyone under 18".
 */
function limitsAge(hits: readonly Hit[]): boolean {
  return (
    hits.some(saysAge) &&
    hits.some((hit) => tellsOfRestriction(hit) && !isAgeLimit(hit, hits) && !isOnThing(hit, hits))
  );
}

/**
 * True for a word for a restriction that is nearer to a thing such as "vapes" than to any app or
 * word for social media.
 */
function isOnThing(by: Hit, hits: readonly Hit[]): boolean {
  const things = hits.filter(({ kind, meaning }) => kind === 'other' && meaning === '');
  const apps = hits.filter(({ kind }) => kind === 'app' || kind === 'group');
  return nearest(by, things) < nearest(by, apps);
}

/**
 * True when a sentence names minors and an app, and also either a restriction or an authority's
 * law. False when the sentence is also about a fine, a privacy case or something inside the app,
 * such as minors' accounts.
 */
function barsMinors(hits: readonly Hit[]): boolean {
  return (
    names(hits, 'minors') &&
    names(hits, 'app') &&
    (hits.some(tellsOfRestriction) || namesLaw(hits)) &&
    !namesAny(hits, ['topic', 'moderated'])
  );
}

/**
 * True for a sentence on minors that also gives their age, restricts something, or names an app or
 * a law. In an article that reports a law on minors, such a sentence is about this law.
 */
export function isOnToldLaw(hits: readonly Hit[]): boolean {
  return (
    names(hits, 'minors') &&
    (namesAny(hits, ['app', 'instrument']) || hits.some(saysAge) || hits.some(tellsOfRestriction))
  );
}

/** True for a word for minors that gives their age: "under 16". */
export function saysAge({ kind, meaning }: Hit): boolean {
  return kind === 'minors' && meaning === 'age';
}

/**
 * True for a sentence that names minors, the app itself, and a law or an age limit: "under-16s may
 * have no account on TikTok by law".
 */
export function isLawOnMinors(hits: readonly Hit[]): boolean {
  return (
    names(hits, 'minors') &&
    names(hits, 'app') &&
    (names(hits, 'instrument') || namesAgeLimit(hits))
  );
}

/**
 * True when a sentence names an age limit: "the minimum age", "only from 16". The lexicon has such
 * words in two classes, as a restriction and as a word for minors.
 */
function namesAgeLimit(hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.kind === 'curb' && isAgeLimit(hit, hits));
}

/** True for a word for a restriction that is also a word for minors, such as "minimum age". */
export function isAgeLimit({ start, end }: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.kind === 'minors' && hit.start === start && hit.end === end);
}

/**
 * True for a word for minors or for social media, the two subjects of a law that keeps minors off
 * social media.
 */
export function isOfMinors({ kind }: Hit): boolean {
  return kind === 'minors' || kind === 'group';
}
