import { countryOfPart } from '../../record/place-codes.ts';
import { type Hit, type HitKind, namesAny } from '../reading/hit.ts';
import { listOf } from './claim-places.ts';
import type { ArticleFindings, ClaimedSentences } from './claimed-rules.ts';
import { isInOpening, type Statement } from './statements.ts';

/**
 * If the headline and the beginning mention at least this many rules of a country's states or
 * provinces, the article is about these rules and not about the country's own (see `partsOf`).
 */
const SEVERAL = 3;

/** Classes of words for a national authority, such as "the federal government" or "Senate". */
const NATIONAL: readonly HitKind[] = ['nation', 'official', 'usual'];

/**
 * Returns the rules that are the article's main subject. Its main places are its weightiest place
 * and the places that the headline lists with it, as in "India and Nepal". All of these must hold:
 *
 * - The rule applies in a main place.
 * - The headline mentions a rule on the same app in a main place. If it mentions no rule in a main
 *   place, any of the article's apps will do.
 * - The headline or the beginning mentions the rule. This is not needed if no other rule has the
 *   same app and place.
 *
 * If an article begins with several states or provinces, their rules are returned in place of
 * their country's rule (see `partsOf`).
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
 * Returns the states' or provinces' rules that are main rules instead of their country's `rule`.
 * In "Where students lose TikTok: campuses in Alabama, Oklahoma and Texas block it", the article
 * is about the rules of three states, and not about a national rule. Returns null unless both of
 * these hold:
 *
 * - The headline and the beginning mention at least `SEVERAL` rules of states or provinces, with
 *   the app and the scope of `rule`.
 * - No national authority is reported to act (see `nationActs`).
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

/**
 * True when a sentence of the headline or the beginning names a national authority, and no state
 * or province of the country. In the headline, the country's name is enough: "US bans TikTok on
 * official devices".
 */
function nationActs({ place, statements }: ClaimedSentences): boolean {
  const ofPart = ({ meaning }: Hit) => countryOfPart(meaning) === place;
  return statements
    .filter(({ sentence }) => sentence.part !== 'body')
    .some((statement) => {
      const { hits } = statement.sentence;
      const named = isHeadline(statement) && statement.named !== null;
      return (named || namesAny(hits, NATIONAL)) && !hits.some(ofPart);
    });
}

function mainPlacesOf(headline: readonly Statement[], leading: string | null): Set<string | null> {
  const named = headline.flatMap(({ named }) => named ?? []);
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
