import { countryOfPart } from '../../record/place-codes.ts';
import { isBesides } from '../places/place-rules.ts';
import { type Hit, type HitKind, namesAny } from '../reading/hit.ts';
import { listOf } from './claim-places.ts';
import type { ArticleFindings, ClaimedSentences } from './claimed-rules.ts';
import { isInOpening, type Statement } from './statements.ts';

/**
 * If the headline and beginning mention at least this many rules of a country's states or
 * provinces, the article may be about these rules instead of the country's own (see `partsOf`).
 */
const SEVERAL = 3;

/** Classes of words for a national authority, such as "the federal government" or "Senate". */
const NATIONAL: readonly HitKind[] = ['nation', 'official', 'usual'];

/**
 * Returns the laws that are the article's main subject. They are found in three steps:
 * 1. A law is a candidate if its app is among `apps`, and its place is the article's weightiest
 *    place or a place that the headline lists beside it: "India and Nepal".
 * 2. If the headline mentions any candidates, only laws on the apps of these candidates remain.
 * 3. A remaining law is a main law if the headline or beginning mentions it, or if no other
 *    remaining law is on the same app and place.
 * Laws of several states may replace their country's law (see `partsOf`).
 */
export function mainRulesOf(
  rules: readonly ClaimedSentences[],
  { apps, leading }: Pick<ArticleFindings, 'apps' | 'leading'>,
): Set<ClaimedSentences> {
  const headline = rules.flatMap(({ statements }) => statements.filter(isHeadline));
  const places = mainPlacesOf(headline, leading[0] ?? null);
  const candidates = rules.filter(({ app, place }) => apps.includes(app) && places.has(place));
  const told = candidates.filter(({ statements }) => statements.some(isHeadline));
  const toldApps = new Set(told.map(({ app }) => app));
  const ofMainApps = candidates.filter(({ app }) => toldApps.size === 0 || toldApps.has(app));
  const main = ofMainApps.filter(
    (rule) => isInOpening(rule.statements) || isOnlyRule(rule, ofMainApps),
  );
  return new Set(main.flatMap((rule) => partsOf(rule, rules) ?? [rule]));
}

/**
 * Returns the laws of states or provinces that the article means instead of their country's
 * `rule`: "Campuses in Alabama, Oklahoma and Texas block TikTok". Null if it means `rule` itself.
 */
function partsOf(
  rule: ClaimedSentences,
  rules: readonly ClaimedSentences[],
): ClaimedSentences[] | null {
  const { app, place, scope } = rule;
  const isPart = (other: ClaimedSentences) => countryOfPart(other.place) === place;
  const parts = rules.filter(
    (other) =>
      other.app === app && other.scope === scope && isPart(other) && isInOpening(other.statements),
  );
  return place !== null && parts.length >= SEVERAL && !nationActs(rule) ? parts : null;
}

/** True when an opening sentence names a national authority, but no state or province. */
function nationActs({ place, statements }: ClaimedSentences): boolean {
  const ofPart = ({ meaning }: Hit) => countryOfPart(meaning) === place;
  return statements
    .filter(({ sentence }) => sentence.part !== 'body')
    .some((statement) => {
      const { hits } = statement.sentence;
      // In a headline, the country's name counts as a national authority: "US bans TikTok on
      // official devices".
      const named = isHeadline(statement) && statement.named !== null;
      return (named || namesAny(hits, NATIONAL)) && !hits.some(ofPart);
    });
}

/** Returns the weightiest place, and those that the headline lists beside it. */
function mainPlacesOf(headline: readonly Statement[], leading: string | null): Set<string | null> {
  // In "After India, Nepal bans TikTok", India is not a main place, although the two look like a
  // list.
  const named = headline
    .flatMap(({ named }) => named ?? [])
    .filter(({ hit, sentence }) => !isBesides(hit, sentence));
  const lists = named.filter(({ code }) => code === leading).map(listOf);
  const listed = named.filter(({ hit }) => lists.some((list) => list.includes(hit)));
  return new Set([leading, ...listed.map(({ code }) => code)]);
}

/** True when `rules` contains no other rule with the same app and place. */
function isOnlyRule({ app, place }: ClaimedSentences, rules: readonly ClaimedSentences[]): boolean {
  return rules.filter((rule) => rule.app === app && rule.place === place).length === 1;
}

function isHeadline({ sentence }: Statement): boolean {
  return sentence.part === 'title';
}
