import type { Hit } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import type { Join, SentenceEvidence } from './evidence.ts';
import { isSued } from './lawful.ts';

/** Strength of a restriction that is told in the sentence before or after the one that names the app. */
const NEIGHBOUR = 0.36;

/** From this strength on a sentence tells of a restriction that later ones may mean. */
const TOLD = 0.36;

/** It is that one within so many sentences. */
const LATELY = 6;

/** Strength of naming a case or an instrument that the record ties to an app which the article names. */
const BY_NAME = 0.6;

/** Watched apps by entity key, for cases and instruments of the record. */
export type AppsByEntity = ReadonlyMap<string, readonly string[]>;

/** Adds joins by the cases and instruments of the record that a sentence names. */
export function withNamed(
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

/** Strength of a headline on a deal over an app whose sale or ban the text says an authority demands. */
const DEAL = 0.5;

/** From this strength on a sentence says surely that an authority demands it. */
const DEMANDED = 0.45;

/** "Rival's bid for TikTok meets hurdles": a business story, unless the text says what law or order stands behind it. */
export function joinDeals(evidence: readonly SentenceEvidence[]): void {
  const demanded = new Set(
    evidence
      .filter(({ sentence, lawful }) => sentence.part !== 'title' && lawful)
      .flatMap(({ joins }) => joins.filter((join) => isDemand(join)).map(({ app }) => app)),
  );
  for (const entry of evidence) {
    const { sentence, apps } = entry;
    if (sentence.part !== 'title' || entry.joins.length > 0 || entry.topic) continue;
    const by = sentence.hits.find(({ kind, meaning }) => kind === 'effect' && meaning === 'sell');
    if (!by || sentence.hits.some(({ kind }) => kind === 'moderated' || kind === 'other')) continue;
    entry.joins = apps
      .filter((app) => demanded.has(app))
      .map((app) => ({ sentence, app, strength: DEAL, by }));
  }
}

/** Strength of a headline that names the app and an authority or a place, of which the beginning goes on to tell a restriction. */
const ANNOUNCED = 0.36;

/** So surely the beginning must tell it. */
const SURE = 0.5;

/** "What now for TikTok in America?", and then: "the Supreme Court let the ban stand". What is told in one sentence alone is told in passing. */
export function joinAnnounced(evidence: readonly SentenceEvidence[]): void {
  const text = evidence.filter(({ sentence }) => sentence.part !== 'title').flatMap(({ joins }) => joins);
  const told = new Set(text.filter((join) => isSure(join)).map(({ app }) => app));
  const again = (app: string) => text.filter((join) => join.app === app && join.strength >= TOLD).length > 1;
  for (const entry of evidence) {
    const { sentence, subjects, lawful, topic, otherwise } = entry;
    if (sentence.part !== 'title' || entry.joins.length > 0 || !lawful || topic || otherwise) continue;
    if (isSued(sentence.hits) || sentence.hits.some(({ kind }) => kind === 'moderated' || kind === 'other'))
      continue;
    const by = sentence.hits.find(({ kind }) => kind === 'app');
    if (!by) continue;
    entry.joins = [...new Set(subjects)]
      .filter((app) => told.has(app) && again(app))
      .map((app) => ({ sentence, app, strength: ANNOUNCED, by }));
  }
}

/** In the beginning; "remove", "a minimum age" often mean less than a ban, but not on officials' devices. */
export function isSure({ strength, by, sentence }: Join): boolean {
  const plain = by.kind !== 'curb' || sentence.hits.some(({ kind }) => kind === 'device');
  return sentence.part === 'lede' && strength >= SURE && plain;
}

function isDemand({ strength, by }: Join): boolean {
  return strength >= DEMANDED && (by.kind === 'ban' || by.kind === 'sale');
}

/** "He put off the ban", after the apps' restriction was told: it is of that one, when nothing else is named. */
export function joinTold(evidence: readonly SentenceEvidence[]): void {
  let told: Join[] = [];
  let since = 0;
  for (const entry of evidence) {
    const { sentence } = entry;
    const by = entry.joins.length === 0 && since++ < LATELY && tellsOf(entry, isToldLater);
    if (by) entry.joins = told.map(({ app }) => ({ sentence, app, strength: NEIGHBOUR, by }));
    else if (entry.joins.some(({ strength }) => strength >= TOLD)) [told, since] = [entry.joins, 0];
  }
}

type Tells = (hit: Hit, hits: readonly Hit[]) => boolean;

function isTold({ kind }: Hit): boolean {
  return kind === 'ban' || kind === 'sale';
}

/** "An order that puts off the law" is clear once the restriction was told. */
function isToldLater(hit: Hit, hits: readonly Hit[]): boolean {
  return isTold(hit) || (hit.kind === 'lift' && hits.some(({ kind }) => kind === 'instrument'));
}

/** The word by which a sentence that names an authority and neither an app nor another thing tells of a restriction. */
function tellsOf(entry: SentenceEvidence, tells: Tells): Hit | undefined {
  const { hits } = entry.sentence;
  if (!entry.lawful || entry.otherwise || entry.topic || entry.apps.length > 0) return undefined;
  if (hits.some(({ kind }) => kind === 'other' || kind === 'moderated')) return undefined;
  return hits.find((hit) => tells(hit, hits));
}

/** "The government banned 26 platforms. The list includes TikTok." Either order; not when the restriction is of another thing. */
export function joinNeighbours(first: SentenceEvidence, second: SentenceEvidence): void {
  for (const [naming, telling] of [
    [first, second],
    [second, first],
  ] as const) {
    if (naming.joins.length > 0 || naming.subjects.length === 0 || naming.topic) continue;
    const by = tellsOf(telling, isTold);
    if (!by) continue;
    naming.joins = [...new Set(naming.subjects)].map((app) => ({
      sentence: naming.sentence,
      app,
      strength: NEIGHBOUR,
      by,
    }));
  }
}
