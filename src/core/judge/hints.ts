import type { Join } from './evidence.ts';
import { type Hit, wordsBetween } from './hit.ts';
import { isLawful } from './lawful.ts';
import type { Sentence } from './reading.ts';
import type { Target } from './targets.ts';

/** Strength of an app and officials' devices side by side. */
const DEVICE_ALONE = 0.4;

/** Strength of an app and a law side by side. */
const LAW_ALONE = 0.36;

/** "Senators present TikTok bill", "TikTok challenges the law" hint at one too; a lawsuit alone, a fine or a privacy case do not. */
export function lawJoins(sentence: Sentence, targets: readonly Target[]): Join[] {
  const { hits } = sentence;
  if (!isLawful(hits) || hits.some(({ kind }) => kind === 'topic' || kind === 'moderated')) return [];
  const by = hits.find((hit) => hit.kind === 'instrument' && !isSuit(hit, hits));
  if (!by) return [];
  return targets
    .filter(
      ({ hit, part, weight }) => hit.kind === 'app' && !part && weight === 1 && wordsBetween(hit, by) <= 6,
    )
    .map(({ app }) => ({ sentence, app, strength: LAW_ALONE, by }));
}

function isSuit({ start }: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.kind === 'effect' && hit.meaning === 'sue' && hit.start === start);
}

/** "TikTok on government phones" hints at a rule without a restricting word. */
export function deviceJoins(sentence: Sentence, targets: readonly Target[]): Join[] {
  const by = sentence.hits.find(({ kind }) => kind === 'device');
  if (!by) return [];
  return targets
    .filter(({ hit, part }) => hit.kind === 'app' && !part && wordsBetween(hit, by) <= 6)
    .map(({ app }) => ({ sentence, app, strength: DEVICE_ALONE, by }));
}
