import { type Hit, isPlace, names, namesAny, nearest, tellsOfRestriction } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { isAbroad } from './home.ts';
import { backingOf, isLawful, isOnLegalTopic } from './lawful.ts';
import { isOwnRule } from './own-acts.ts';

/**
 * True for a sentence on minors and social media: "no social media for minors". Such a sentence
 * concerns all apps of its article.
 */
export function isOnMinors(hits: readonly Hit[]): boolean {
  return (
    names(hits, 'minors') &&
    // A sentence that restricts minors of some age also counts if it names an app instead of
    // social media: "TikTok must block under-16s". It does not count if it is on a fine, a suit
    // or a privacy case.
    (names(hits, 'group') || (names(hits, 'app') && limitsAge(hits) && !isOnLegalTopic(hits)))
  );
}

/** True when an article reports a law that keeps minors off social media. */
export function tellOfLawOnMinors(sentences: readonly Pick<Sentence, 'hits' | 'text'>[]): boolean {
  const named = sentences.flatMap(({ hits, text }, at): NamingMinors[] => {
    if (!names(hits, 'minors') || isOwnRule(hits) || removesUnderage({ hits, text })) return [];
    return [{ hits, text, beside: [sentences[at - 1]?.hits, sentences[at + 1]?.hits] }];
  });
  const barsAge = named.some(({ hits }) => limitsAge(hits));
  const isAbout = (hits: readonly Hit[]) => isOnMinors(hits) || (barsAge && barsMinors(hits));
  // If a sentence gives the minors' age but names no authority, law or place, the sentence before
  // or after must show that an authority set this age.
  const isLawHere = ({ hits, beside }: NamingMinors) =>
    isAbout(hits) && (isLawful(hits) || (hits.some(saysAge) && isBacked(hits, beside)));
  const isBar = ({ hits }: NamingMinors) =>
    barsMinors(hits) ||
    (isAbout(hits) && hits.some((hit) => tellsOfRestriction(hit) || saysAge(hit)));
  // A sentence with a minimum age for an app shows that there is a law if the sentence before or
  // after tells of a law: "Utah signs law".
  const isLimitHere = (sentence: NamingMinors) =>
    limitsAppsAge(sentence) && sentence.beside.some((next) => next && namesRule(next));
  return (named.some(isLawHere) && (barsAge || named.some(isBar))) || named.some(isLimitHere);
}

/**
 * A sentence that names minors. `beside` has the hits of the sentence before it and of the one
 * after it.
 */
interface NamingMinors extends Pick<Sentence, 'hits' | 'text'> {
  beside: readonly (readonly Hit[] | undefined)[];
}

/**
 * True when a sentence gives a minimum age for an app: "TikTok would be open only from 14". False
 * for an age that may be the app's own rule, such as 13 (see `namesOwnAge`).
 */
function limitsAppsAge({ hits, text }: Pick<Sentence, 'hits' | 'text'>): boolean {
  if (!names(hits, 'app') || isOnSomethingElse(hits)) return false;
  return hits.some(saysAge) && namesAgeLimit(hits) && !namesOwnAge({ hits, text });
}

/** Matches the age, in digits, from which most apps admit people by their own rules. */
const OWN_AGE = /(?<!\d)13(?!\d)/;

/** True when a sentence names the age from which most apps admit people by their own rules. */
export function namesOwnAge({ hits, text }: Pick<Sentence, 'hits' | 'text'>): boolean {
  return names(hits, 'own-age') || OWN_AGE.test(text);
}

/**
 * True for a sentence in which an app removes accounts of children under its own minimum age:
 * "TikTok deleted 80,000 accounts of under-13s in Kenya". The app comes before any place, and the
 * sentence does not name an authority, a law or "social media".
 */
export function removesUnderage({ hits, text }: Pick<Sentence, 'hits' | 'text'>): boolean {
  const first = hits.find((hit) => hit.kind === 'app' || isPlace(hit));
  return (
    first?.kind === 'app' &&
    names(hits, 'minors') &&
    namesAny(hits, ['moderated', 'removal']) &&
    backingOf(hits) !== 'authority' &&
    !namesAny(hits, ['group', 'instrument']) &&
    namesOwnAge({ hits, text })
  );
}

/**
 * True when a neighbouring sentence shows that an authority set the minors' age. `beside` has the
 * hits of the sentences before and after.
 */
function isBacked(hits: readonly Hit[], beside: readonly (readonly Hit[] | undefined)[]): boolean {
  // If the sentence names social media, a neighbouring sentence need only name a law, an
  // authority or a place. Otherwise, the sentence's age may concern something else, such as a
  // summer camp, and a neighbouring sentence must tell of a law: "Utah signs law".
  const shows = names(hits, 'group') ? isLawful : namesRule;
  return beside.some((next) => next && shows(next));
}

/**
 * True when a sentence names an authority or a place, and also names a law or a step such as
 * signing a law: "Utah signs law".
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
 * True when a sentence gives the age of minors and has a word for a restriction: "under-16s
 * banned". A phrase such as "minimum age" is not enough, nor is a ban of another thing (see
 * `isOnThing`).
 */
function limitsAge(hits: readonly Hit[]): boolean {
  return (
    hits.some(saysAge) &&
    // "Vapes may not be sold to anyone under 18" restricts no app.
    hits.some((hit) => tellsOfRestriction(hit) && !isAgeLimit(hit, hits) && !isOnThing(hit, hits))
  );
}

/**
 * True when a word for a restriction is nearer to a thing such as "vapes" than to any app or word
 * for social media.
 */
function isOnThing(by: Hit, hits: readonly Hit[]): boolean {
  const things = hits.filter(({ kind, meaning }) => kind === 'other' && meaning === '');
  const apps = hits.filter(({ kind }) => kind === 'app' || kind === 'group');
  return nearest(by, things) < nearest(by, apps);
}

/**
 * True when a sentence names minors and an app, and tells of a restriction or of an authority's
 * law: "Utah bans under-16s from TikTok". False for a sentence on another topic, such as a fine.
 */
function barsMinors(hits: readonly Hit[]): boolean {
  return (
    names(hits, 'minors') &&
    names(hits, 'app') &&
    (hits.some(tellsOfRestriction) || namesLaw(hits)) &&
    !isOnSomethingElse(hits)
  );
}

/**
 * True for a sentence on a fine, a suit or a privacy case, or on something in an app, such as
 * accounts or videos.
 */
function isOnSomethingElse(hits: readonly Hit[]): boolean {
  return isOnLegalTopic(hits) || names(hits, 'moderated');
}

/**
 * True for a sentence that names minors and at least one of these: their age, a restriction, an
 * app, a law. In an article that reports a law on minors, such a sentence counts as being about
 * this law. Call this function only for such articles.
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
 * True for a sentence that names minors, an app, and a law or an age limit: "under-16s may not use
 * TikTok by law". "Social media" does not count as an app.
 */
export function isLawOnMinors(hits: readonly Hit[]): boolean {
  return (
    names(hits, 'minors') &&
    names(hits, 'app') &&
    (names(hits, 'instrument') || namesAgeLimit(hits))
  );
}

/**
 * True when a sentence names an age limit: "the minimum age", "only from 16". The lexicon lists
 * such a phrase twice: as a word for a restriction and as a word for minors.
 */
function namesAgeLimit(hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.kind === 'curb' && isAgeLimit(hit, hits));
}

/**
 * True for a word for a restriction that limits an age, such as "minimum age". The same text is
 * also a word for minors, or the beginning of a longer phrase for minors.
 */
export function isAgeLimit({ start, end }: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.kind === 'minors' && hit.start === start && hit.end >= end);
}

/**
 * True for a word that means minors, such as "teenagers", and for a word that means social media
 * in general. Both kinds of words occur in sentences on a law that keeps minors off social media.
 */
export function isOfMinors({ kind }: Hit): boolean {
  return kind === 'minors' || kind === 'group';
}
