import { type Hit, type HitKind, RESTRICTION_KINDS, wordsBetween } from './hit.ts';
import type { Sentence } from './reading.ts';
import { type Target, targetsOf } from './targets.ts';

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
  /** Apps it speaks of, not only as the place where something was seen. */
  subjects: string[];
  /** It says that something else is restricted, or that the app restricts its users. */
  otherwise: boolean;
  /** It names an authority, a law or a place, and not only the app's own country. */
  lawful: boolean;
  /** It speaks of legal trouble that takes nothing away (a fine, a privacy case). */
  topic: boolean;
}

/** How much a restricting word says by itself. */
const WEIGHT: Partial<Record<HitKind, number>> = { ban: 1, sale: 0.9, lift: 0.7, curb: 0.6 };

/** Strength of an app and officials' devices side by side. */
const DEVICE_ALONE = 0.4;

/** Strength of an app and a law side by side. */
const LAW_ALONE = 0.36;

/** What is left of a join when the word restricts something else. */
const BLOCKED = 0.15;

const AUTHORITY: ReadonlySet<HitKind> = new Set(['authority', 'official', 'usual', 'device', 'entity']);

/** "The app" means the one named in the last so many sentences. */
const REMEMBERED = 6;

/** Strength of a restriction that is told in the sentence before or after the one that names the app. */
const NEIGHBOUR = 0.36;

/** Strength of naming a case or an instrument that the record ties to an app which the article names. */
const BY_NAME = 0.6;

/** Watched apps by entity key, for cases and instruments of the record. */
export type AppsByEntity = ReadonlyMap<string, readonly string[]>;

/**
 * Reads each sentence for joins of an app with a restriction. "The app" counts for the apps named last before it, in a
 * headline for those named next. A join is stronger the nearer the two stand, and when the sentence names an authority,
 * a law or a place; a restriction told in the next sentence joins weakly.
 */
export function readEvidence(sentences: readonly Sentence[], byEntity: AppsByEntity): SentenceEvidence[] {
  const named = sentences.map(({ hits }) => [
    ...new Set(hits.filter(({ kind }) => kind === 'app').map(({ meaning }) => meaning)),
  ]);
  const inArticle = new Set(named.flat());
  let meant = named.slice(0, 4).find((apps) => apps.length > 0) ?? [];
  let since = 0;
  const evidence = sentences.map((sentence, index) => {
    const apps = named[index] as string[];
    if (apps.length > 0) [meant, since] = [apps, 0];
    const read = readSentence(sentence, since++ < REMEMBERED ? meant : []);
    return { ...read, apps, joins: withNamed(read.joins, sentence, byEntity, inArticle) };
  });
  for (const [index, entry] of evidence.entries()) {
    const next = evidence[index + 1];
    if (next) joinNeighbours(entry, next);
  }
  return evidence;
}

function withNamed(
  joins: Join[],
  sentence: Sentence,
  byEntity: AppsByEntity,
  inArticle: Set<string>,
): Join[] {
  const added = sentence.hits.flatMap((by) =>
    by.kind === 'entity'
      ? (byEntity.get(by.meaning) ?? [])
          .filter((app) => inArticle.has(app) && !joins.some((j) => j.app === app && j.strength >= BY_NAME))
          .map((app) => ({ sentence, app, strength: BY_NAME, by }))
      : [],
  );
  const apps = new Set(added.map(({ app }) => app));
  return [
    ...joins.filter(({ app }) => !apps.has(app)),
    ...added.filter((j, i) => added.findIndex((k) => k.app === j.app) === i),
  ];
}

/** "The government banned 26 platforms. The list includes TikTok." Either order; not when the restriction is of another thing. */
function joinNeighbours(first: SentenceEvidence, second: SentenceEvidence): void {
  for (const [naming, telling] of [
    [first, second],
    [second, first],
  ] as const) {
    if (naming.joins.length > 0 || naming.subjects.length === 0 || naming.topic) continue;
    const by = telling.sentence.hits.find(({ kind }) => kind === 'ban' || kind === 'sale');
    if (!by || !telling.lawful || telling.otherwise || telling.topic || telling.apps.length > 0) continue;
    if (telling.sentence.hits.some(({ kind }) => kind === 'other' || kind === 'moderated')) continue;
    naming.joins = [...new Set(naming.subjects)].map((app) => ({
      sentence: naming.sentence,
      app,
      strength: NEIGHBOUR,
      by,
    }));
  }
}

function readSentence(sentence: Sentence, meant: string[]): Omit<SentenceEvidence, 'apps'> {
  const restrictions = sentence.hits.filter(({ kind }) => RESTRICTION_KINDS.has(kind));
  const targets = targetsOf(sentence, meant);
  const others = sentence.hits.filter((hit) => isOtherTarget(hit, targets));
  const best = new Map<string, Join>();
  let otherwise = false;
  for (const by of restrictions) {
    const other = nearest(by, others);
    for (const target of targets) {
      const blocked = restrictsOther(target, by, other, sentence.hits);
      otherwise ||= blocked;
      const strength = strengthOf(target, by, blocked, sentence);
      const { app } = target;
      if (strength > (best.get(app)?.strength ?? 0)) best.set(app, { sentence, app, strength, by });
    }
    if (targets.length === 0 && other <= 3) otherwise = true;
  }
  if (restrictions.length === 0)
    for (const join of [...lawJoins(sentence, targets), ...deviceJoins(sentence, targets)])
      best.set(join.app, join);
  const topic = sentence.hits.some(({ kind }) => kind === 'topic');
  const subjects = targets.filter(({ hit, weight, part }) => hit.kind === 'app' && weight === 1 && !part);
  return {
    sentence,
    joins: [...best.values()],
    subjects: subjects.map(({ app }) => app),
    otherwise,
    topic,
    lawful: isLawful(sentence.hits),
  };
}

/** "Senators present TikTok bill", "TikTok challenges the law" hint at one too; a lawsuit alone, a fine or a privacy case do not. */
function lawJoins(sentence: Sentence, targets: readonly Target[]): Join[] {
  const { hits } = sentence;
  if (!isLawful(hits) || hits.some(({ kind }) => kind === 'topic' || kind === 'moderated')) return [];
  const by = hits.find((hit) => hit.kind === 'instrument' && !isSuit(hit, hits));
  if (!by) return [];
  return targets
    .filter(
      ({ hit, part, weight }) => hit.kind === 'app' && !part && weight === 1 && wordsBetween(hit, by) <= 4,
    )
    .map(({ app }) => ({ sentence, app, strength: LAW_ALONE, by }));
}

function isSuit({ start }: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.kind === 'effect' && hit.meaning === 'sue' && hit.start === start);
}

/** "TikTok on government phones" hints at a rule without a restricting word. */
function deviceJoins(sentence: Sentence, targets: readonly Target[]): Join[] {
  const by = sentence.hits.find(({ kind }) => kind === 'device');
  if (!by) return [];
  return targets
    .filter(({ hit, part }) => hit.kind === 'app' && !part && wordsBetween(hit, by) <= 6)
    .map(({ app }) => ({ sentence, app, strength: DEVICE_ALONE, by }));
}

function strengthOf({ hit, weight }: Target, by: Hit, blocked: boolean, sentence: Sentence): number {
  const own = (WEIGHT[by.kind] ?? 0) * weight * decay(wordsBetween(by, hit));
  return own * context(sentence, by) * (blocked ? BLOCKED : 1);
}

/** Another thing that is restricted; but in "bans TikTok, Twitter and Instagram" the others stand in the app's own list. */
function isOtherTarget(hit: Hit, targets: readonly Target[]): boolean {
  if (hit.kind === 'moderated') return true;
  if (hit.kind !== 'other') return false;
  return !targets.some((target) => wordsBetween(target.hit, hit) <= 2);
}

/** How many words may stand between a restricting word and what the app itself restricts. */
const OBJECT_REACH: Partial<Record<HitKind, number>> = { moderated: 5, people: 1 };

/** The word restricts a thing nearer to it than the app, a part of what is in the app ("TikTok accounts"), or is the app's own act ("TikTok bans accounts"). */
function restrictsOther({ hit, part }: Target, by: Hit, other: number, hits: readonly Hit[]): boolean {
  if (part || (other < wordsBetween(by, hit) && other <= 6)) return true;
  if (by.word <= hit.lastWord || wordsBetween(hit, by) > 1) return false;
  return hits.some((h) => h.word > by.lastWord && wordsBetween(by, h) <= (OBJECT_REACH[h.kind] ?? -1));
}

function nearest(from: Hit, hits: readonly Hit[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const hit of hits) least = Math.min(least, wordsBetween(from, hit));
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
  if (hits.some(({ kind, meaning }) => AUTHORITY.has(kind) && !isCompany(meaning))) return 1;
  const legal = hits.some(
    ({ kind, meaning }) => (kind === 'place' && meaning !== 'CN') || kind === 'instrument',
  );
  if (legal) return by.kind === 'ban' ? 0.95 : 0.8;
  return by.kind === 'ban' ? 0.75 : by.kind === 'sale' ? 0.5 : 0.25;
}

/** Bodies of the record are companies too; they prove no authority. */
function isCompany(meaning: string): boolean {
  return meaning.startsWith('body:') || meaning.startsWith('surname:');
}

function isLawful(hits: readonly Hit[]): boolean {
  const home = hits.some(
    ({ kind, meaning }) => (kind === 'place' || kind === 'official') && meaning === 'CN',
  );
  return hits.some(({ kind, meaning }) => {
    if (kind === 'place' || kind === 'official') return meaning !== 'CN';
    return kind === 'usual' || kind === 'device' || kind === 'instrument' || (kind === 'authority' && !home);
  });
}
