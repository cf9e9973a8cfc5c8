import { listOf } from './claim-places.ts';
import type { ArticleFindings, ClaimedSentences } from './claimed-rules.ts';
import type { Statement } from './statements.ts';

/**
 * Returns the rules that are the article's main subject: those on a main app in a main place. The
 * main places are the weightiest place and those that the headline lists with it. The main apps
 * are those in the headline or, without any, all apps of the article. If several rules are on one
 * app in one place, only those in the headline or the beginning are main.
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
  return new Set(ofMainApps.filter((rule) => isOpening(rule) || isOnlyRule(rule, ofMainApps)));
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
