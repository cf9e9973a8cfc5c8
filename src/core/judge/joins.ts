import { type Hit, type HitKind, RESTRICTION_KINDS, wordsBetween } from './hit.ts';
import type { Sentence } from './reading.ts';

/** A sentence's saying that an app is, was or may be restricted by an authority. */
export interface Join {
  sentence: Sentence;
  app: string;
  /** 0 … 1 */
  strength: number;
  /** The restricting word that is joined with the app. */
  by: Hit;
}

/** What a sentence says of the watched apps. */
export interface SentenceEvidence {
  sentence: Sentence;
  /** Best join of each app; empty when the sentence joins none. */
  joins: Join[];
  /** Apps named in it. */
  apps: string[];
  /** It says that something else is restricted, or that the app restricts its users. */
  otherwise: boolean;
  /** It speaks of legal trouble that takes nothing away (a fine, a privacy case). */
  topic: boolean;
}

/** How much a restricting word says by itself. */
const WEIGHT: Partial<Record<HitKind, number>> = { ban: 1, sale: 0.9, lift: 0.55, curb: 0.5 };

/** A company's name means its app less surely than the app's own; "the app" means the one named before. */
const NAMED: Partial<Record<HitKind, number>> = { app: 1, abroad: 0.9, company: 0.7, pronoun: 0.65 };

const AUTHORITY: ReadonlySet<HitKind> = new Set(['authority', 'official', 'device', 'entity']);

/**
 * Reads each sentence for joins of an app with a restriction. "The app" counts for the apps named last before it.
 * A join is stronger the nearer the two stand, and when the sentence names an authority, a law or a place.
 */
export function readEvidence(sentences: readonly Sentence[]): SentenceEvidence[] {
  let lastNamed: string[] = [];
  let since = 0;
  return sentences.map((sentence) => {
    const named = [
      ...new Set(sentence.hits.filter(({ kind }) => kind === 'app').map(({ meaning }) => meaning)),
    ];
    if (named.length > 0) [lastNamed, since] = [named, 0];
    const evidence = readSentence(sentence, since++ < 6 ? lastNamed : []);
    return { ...evidence, apps: named };
  });
}

function readSentence(sentence: Sentence, lastNamed: string[]): Omit<SentenceEvidence, 'apps'> {
  const restrictions = sentence.hits.filter(({ kind }) => RESTRICTION_KINDS.has(kind));
  const targets = targetsOf(sentence, lastNamed);
  const best = new Map<string, Join>();
  let otherwise = false;
  for (const by of restrictions) {
    const nearestOther = nearest(
      by,
      sentence.hits.filter((hit) => isOtherTarget(hit, targets)),
    );
    for (const { hit, app, weight } of targets) {
      const distance = wordsBetween(by, hit);
      const own = isOwnAct(hit, by, sentence.hits);
      const blocked = own || (nearestOther !== null && nearestOther < distance && nearestOther <= 4);
      if (blocked) otherwise = true;
      const strength =
        (WEIGHT[by.kind] ?? 0) * weight * decay(distance) * (blocked ? 0.15 : 1) * context(sentence, by);
      if (strength > (best.get(app)?.strength ?? 0)) best.set(app, { sentence, app, strength, by });
    }
    if (targets.length === 0 && nearestOther !== null && nearestOther <= 3) otherwise = true;
  }
  return {
    sentence,
    joins: [...best.values()],
    otherwise,
    topic: sentence.hits.some(({ kind }) => kind === 'topic'),
  };
}

interface Target {
  hit: Hit;
  app: string;
  weight: number;
}

function targetsOf({ hits }: Sentence, lastNamed: string[]): Target[] {
  const abroad = hits.some(
    ({ kind, meaning }) => (kind === 'place' || kind === 'official') && meaning !== 'CN',
  );
  return hits.flatMap((hit): Target[] => {
    const weight = (NAMED[hit.kind] ?? 0) * (isMedium(hit, hits) ? 0.4 : 1);
    if (weight === 0 || (hit.kind === 'abroad' && !abroad)) return [];
    if (hit.kind === 'pronoun') return lastNamed.map((app) => ({ hit, app, weight }));
    return [{ hit, app: hit.meaning, weight }];
  });
}

/** "seen on TikTok", "a TikTok video": the app is only the place. "A ban on TikTok" is not. */
function isMedium(app: Hit, hits: readonly Hit[]): boolean {
  for (const hit of hits) {
    if (hit.kind === 'medium-after' && hit.word >= app.lastWord && wordsBetween(app, hit) === 0) return true;
    if (hit.kind !== 'medium-before' || hit.word > app.word || wordsBetween(hit, app) !== 0) continue;
    const restricted = hits.some(
      (other) =>
        RESTRICTION_KINDS.has(other.kind) && other.lastWord <= hit.word && wordsBetween(other, hit) === 0,
    );
    if (!restricted) return true;
  }
  return false;
}

/** Another thing that is restricted; but in "bans TikTok, Twitter and Instagram" the others stand in the app's own list. */
function isOtherTarget(hit: Hit, targets: readonly Target[]): boolean {
  if (hit.kind === 'moderated') return true;
  if (hit.kind !== 'other') return false;
  return !targets.some((target) => wordsBetween(target.hit, hit) <= 2);
}

/** "TikTok bans accounts": the app restricts its users. */
function isOwnAct(app: Hit, by: Hit, hits: readonly Hit[]): boolean {
  if (by.word <= app.lastWord || wordsBetween(app, by) > 1) return false;
  return hits.some((hit) => hit.kind === 'moderated' && hit.word > by.lastWord && wordsBetween(by, hit) <= 5);
}

function nearest(from: Hit, hits: readonly Hit[]): number | null {
  let least: number | null = null;
  for (const hit of hits) {
    const distance = wordsBetween(from, hit);
    if (least === null || distance < least) least = distance;
  }
  return least;
}

function decay(distance: number): number {
  if (distance <= 5) return 1;
  if (distance <= 10) return 0.75;
  if (distance <= 20) return 0.45;
  return 0.2;
}

/** A restriction is an authority's: without one, a law or a place in the sentence it counts less, a weak word much less. */
function context({ hits }: Sentence, by: Hit): number {
  const authority = hits.some(({ kind }) => AUTHORITY.has(kind));
  if (authority) return 1;
  const legal = hits.some(({ kind }) => kind === 'place' || kind === 'instrument');
  if (legal) return by.kind === 'ban' ? 0.95 : 0.8;
  return by.kind === 'ban' ? 0.75 : by.kind === 'sale' ? 0.5 : 0.25;
}
