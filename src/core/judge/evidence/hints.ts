import { type Hit, wordsBetween } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import type { Join } from './evidence.ts';
import { isLawful } from './lawful.ts';
import { isOnMinors } from './minors.ts';
import type { Target } from './targets.ts';

/** Strength of an app and officials' devices side by side, and when the sentence says whose they are. */
const DEVICE_ALONE = 0.4;
const DEVICE_OF = 0.65;

/** Strength of an app and a law side by side. */
const LAW_ALONE = 0.36;

/** Strength of an app, a law and a sale side by side: "the law that makes the company sell TikTok". */
const SALE_BY_LAW = 0.6;

/** How many words may stand between the app and what hints at a restriction. */
const REACH = 6;

/** "Senators present TikTok bill", "Supreme Court rejects TikTok" hint at one too; a lawsuit alone, a fine or a privacy case do not. */
export function lawJoins(sentence: Sentence, targets: readonly Target[]): Join[] {
  const { hits } = sentence;
  if (!isLawful(hits) || hits.some(({ kind }) => kind === 'topic' || kind === 'moderated')) return [];
  const laws = hits.filter(
    (hit) => (hit.kind === 'instrument' && !isSuit(hit, hits)) || isDecision(hit, hits),
  );
  const sale = laws.some(({ kind }) => kind === 'instrument') ? hits.find(isSale) : undefined;
  return targets.flatMap(({ app, hit, part, weight }) => {
    if (hit.kind !== 'app' || part || weight < 1) return [];
    const near = (by: Hit) => wordsBetween(hit, by) <= REACH;
    const by = sale && near(sale) ? sale : laws.find(near);
    return by ? [{ sentence, app, strength: by === sale ? SALE_BY_LAW : LAW_ALONE, by }] : [];
  });
}

function isSale({ kind, meaning }: Hit): boolean {
  return kind === 'effect' && meaning === 'sell';
}

/** What a court that the sentence names upholds or holds up. */
function isDecision({ kind, meaning }: Hit, hits: readonly Hit[]): boolean {
  return (
    kind === 'effect' &&
    (meaning === 'uphold' || meaning === 'block') &&
    hits.some((hit) => hit.kind === 'court')
  );
}

/** "Told to drop TikTok from app stores": what is done to the app beside the stores is a ban, whoever is named. */
export function storeRemovals(hits: readonly Hit[]): Hit[] {
  const stores = hits.filter(({ kind }) => kind === 'store');
  return hits
    .filter((hit) => hit.kind === 'removal' && stores.some((store) => wordsBetween(store, hit) <= REACH))
    .map((hit) => ({ ...hit, kind: 'ban' as const }));
}

function isSuit({ start }: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.kind === 'effect' && hit.meaning === 'sue' && hit.start === start);
}

/** "Denmark wants no social media accounts for under-15s" hints at one too, when the article goes on to name an app. */
export function minorsJoins(sentence: Sentence, targets: readonly Target[]): Join[] {
  const { hits } = sentence;
  const by = hits.find(({ kind }) => kind === 'minors');
  if (!by || !isOnMinors(hits) || !isLawful(hits) || hits.some(({ kind }) => kind === 'topic')) return [];
  return targets.map(({ app }) => ({ sentence, app, strength: LAW_ALONE, by }));
}

/** "TikTok on government phones" hints at a rule without a restricting word. */
export function deviceJoins(sentence: Sentence, targets: readonly Target[]): Join[] {
  const by = sentence.hits.find(({ kind }) => kind === 'device');
  if (!by) return [];
  return targets
    .filter(({ hit, part }) => hit.kind === 'app' && !part && wordsBetween(hit, by) <= 6)
    .map(({ app }) => ({ sentence, app, strength: isLawful(sentence.hits) ? DEVICE_OF : DEVICE_ALONE, by }));
}
