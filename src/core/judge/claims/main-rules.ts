import { countryOfPart } from '../../record/place-codes.ts';
import { type Hit, type HitKind, namesAny } from '../reading/hit.ts';
import { listOf } from './claim-places.ts';
import type { ArticleFindings, ClaimedSentences } from './claimed-rules.ts';
import { isInOpening, type Statement } from './statements.ts';

/**
 * The rules of states or provinces replace their country's rule as main rules only if the headline
 * and the beginning mention at least this many of them (see `partsOf`).
 */
const SEVERAL = 3;

/** Classes of words for a national authority, such as "the federal government" or "Senate". */
const NATIONAL: readonly HitKind[] = ['nation', 'official', 'usual'];

/**
 * Returns the rules that are the article's main subject. Such a rule meets three conditions:
 *
 * - Place: it applies in the article's weightiest place. If the headline lists this place with
 *   others, as in "India and Nepal", these count as well.
 * - App: the headline mentions a rule on the same app in one of these places. If the headline
 *   mentions no rule in these places, the rule may be on any of the article's apps.
 * - Position: the headline or the beginning mentions the rule. This is not required if no other
 *   rule has the same app and place.
 *
 * If the headline and the beginning list several states or provinces, their rules replace the
 * country's rule (see `partsOf`).
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
 * Returns the rules of states or provinces that replace their country's `rule` as main rules. In
 * "Where students lose TikTok: campuses in Alabama, Oklahoma and Texas block it", the three states'
 * rules replace a rule of the United States. Returns null unless both of these hold:
 *
 * - The headline and the beginning mention at least `SEVERAL` rules of states or provinces. Each of
 *   them has the app and the scope of `rule`.
 * - The country itself does nothing (see `nationActs`).
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
 * True when a sentence of the opening names a national authority, but does not name any state or
 * province of the country. In the headline, the country's name may stand for a national authority:
 * "US bans TikTok on official devices".
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
