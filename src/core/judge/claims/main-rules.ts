import { type Hit, type HitKind, namesAny } from '../reading/hit.ts';
import { countryOfPart } from './acting-country.ts';
import { listOf } from './claim-places.ts';
import type { ArticleFindings, ClaimedSentences } from './claimed-rules.ts';
import type { Statement } from './statements.ts';

/**
 * If the opening mentions the rules of at least this many of a country's states or provinces, these
 * rules can replace the country's rule as main rules (see `partsOf`).
 */
const SEVERAL = 3;

/** Classes of words by which a sentence names a national authority. */
const NATIONAL: readonly HitKind[] = ['nation', 'official', 'usual'];

/**
 * Returns the rules that are the article's main subject. Such a rule meets three conditions:
 *
 * - Place: it applies in the weightiest place, or in a place that the headline lists together with
 *   the weightiest place ("India and Nepal").
 * - App: the headline mentions a rule on its app in one of these places. If the headline mentions
 *   no rule in these places, rules on all apps of the article meet this condition.
 * - Position: the headline or the beginning mentions the rule. This is not required of the only
 *   rule on its app in its place.
 *
 * If the opening lists several states or provinces, their rules replace the country's rule (see
 * `partsOf`).
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
  const main = ofMainApps.filter((rule) => isOpening(rule) || isOnlyRule(rule, ofMainApps));
  return new Set(main.flatMap((rule) => partsOf(rule, rules) ?? [rule]));
}

/**
 * Returns the rules of states or provinces that replace their country's `rule` as main rules:
 * "Where students lose TikTok: campuses in Alabama, Oklahoma and Texas block it." Two conditions
 * must hold; otherwise returns null:
 *
 * - The opening mentions at least `SEVERAL` rules of states or provinces, with the app and scope of
 *   `rule`.
 * - The nation itself does not act (see `nationActs`).
 */
function partsOf(
  rule: ClaimedSentences,
  rules: readonly ClaimedSentences[],
): ClaimedSentences[] | null {
  const { app, place, scope } = rule;
  const isPart = (other: ClaimedSentences) => countryOfPart(other.place ?? undefined) === place;
  const parts = rules.filter(
    (other) => other.app === app && other.scope === scope && isPart(other) && isOpening(other),
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

/** True for a rule that the article's headline or beginning mentions. */
function isOpening({ statements }: ClaimedSentences): boolean {
  return statements.some(({ sentence }) => sentence.part !== 'body');
}

/** True when `rules` contains no other rule with the same app and place. */
function isOnlyRule({ app, place }: ClaimedSentences, rules: readonly ClaimedSentences[]): boolean {
  return rules.filter((rule) => rule.app === app && rule.place === place).length === 1;
}

function isHeadline({ sentence }: Statement): boolean {
  return sentence.part === 'title';
}
