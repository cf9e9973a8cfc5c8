import type { Join, SentenceEvidence } from '../evidence/evidence.ts';
import { isSued } from '../evidence/lawful.ts';
import { nearest } from '../evidence/restricts-other.ts';
import { isDigest } from './digest.ts';

/** What an article's sentences add up to, each between 0 and about 1. */
interface Features {
  title: number;
  lede: number;
  /** All joins of lede and body, saturating. */
  body: number;
  /** The second strongest joining sentence of lede and body: what is said once is said in passing. */
  second: number;
  /** No joining sentence names an authority, a law or a place other than the app's own country. */
  lawless: number;
  /** Of the sentences that name an app, the share that joins it with a restriction. */
  share: number;
  /** Neither title nor beginning tells at once, and few sentences of the text join: it tells of a restriction among other things. */
  sparse: number;
  /** The title speaks of an app, not as the place of something else, with or without joining it. */
  titleApp: number;
  /** The title is about another thing's restriction, or the app's own acts. */
  titleOtherwise: number;
  /** The title is about a legal matter that takes nothing away. */
  titleTopic: number;
  otherwise: number;
  topic: number;
}

/** From this strength on a sentence joins. */
const JOINED = 0.35;

/** Weights of the features; set by reasoning and checked on labelled articles, see docs/judging.md. */
const WEIGHTS: Features = {
  title: 3.75,
  lede: 1.6,
  body: 1.8,
  second: 1.1,
  lawless: -1.5,
  share: 1.2,
  sparse: -1.2,
  titleApp: 0.4,
  titleOtherwise: -1.2,
  titleTopic: -1,
  otherwise: -1.2,
  topic: -0.8,
};
const BIAS = -3;

/** What is left of a title that is a row of headlines. */
const DIGEST = 0.5;

/** The article's features, for the score and for explaining it. */
export function featuresOf(evidence: readonly SentenceEvidence[]): Features {
  const title = evidence.filter(({ sentence }) => sentence.part === 'title');
  const text = evidence.filter(({ sentence }) => sentence.part !== 'title');
  const naming = text.filter(({ apps }) => apps.length > 0);
  const joining = naming.filter((entry) => strongest(entry) >= JOINED);
  const digest = isDigest(title);
  const lede = digest ? [] : text.filter(({ sentence }) => sentence.part === 'lede');
  return {
    title: Math.max(0, ...title.map(strongest)) * (digest ? DIGEST : 1),
    lede: Math.max(0, ...lede.map(strongest)),
    body: 1 - Math.exp(-sum(text.map(strongest)) / 1.5),
    second: text.map(strongest).sort((a, b) => b - a)[1] ?? 0,
    lawless: lawlessness(evidence),
    share: joining.length / (naming.length + 1),
    sparse: sparseness(digest ? [] : title, lede, text),
    titleApp: Number(title.some(({ subjects }) => subjects.length > 0)),
    titleOtherwise: Number(
      title.some((entry) => entry.otherwise && strongest(entry) < JOINED) || isLeftAlone(title, text),
    ),
    titleTopic: Number(
      title.some((entry) => (entry.topic || isSued(entry.sentence.hits)) && strongest(entry) < JOINED),
    ),
    otherwise: text.filter(({ otherwise }) => otherwise).length / (text.length + 4),
    topic: text.filter(({ topic }) => topic).length / (text.length + 4),
  };
}

/** "US blacklists Huawei after India bans TikTok": the title names another thing too, outside the app's own list, and the text that thing's kind alone. */
function isLeftAlone(title: readonly SentenceEvidence[], text: readonly SentenceEvidence[]): boolean {
  const others = ({ sentence }: SentenceEvidence) => sentence.hits.filter(({ kind }) => kind === 'other');
  const named = title.some((entry) => {
    const apps = entry.sentence.hits.filter(({ kind }) => kind === 'app');
    return others(entry).some((other) => nearest(other, apps) > 2);
  });
  return (
    named && text.every(({ apps }) => apps.length === 0) && text.some((entry) => others(entry).length > 0)
  );
}

/** From this share of its sentences on a text without a telling title may be about a restriction as well as any; one sentence alone is only when the text begins with it, however short it is. */
const DENSE = 0.2;
const ALONE = 1.5;

/** At least so sparse is a text that comes to it only after its beginning. */
const LATE = 0.75;

/** 0 when title or beginning tell at once, or a good share of the text joins; up to 1, half of it when the title names an app; never little when the beginning tells nothing, unless the title names the app and an authority. */
function sparseness(
  title: readonly SentenceEvidence[],
  lede: readonly SentenceEvidence[],
  text: readonly SentenceEvidence[],
): number {
  const joins = (entry: SentenceEvidence) => strongest(entry) >= JOINED;
  const named = title.some(({ subjects }) => subjects.length > 0);
  if (title.some(joins) || (named && lede.some(joins))) return 0;
  const first = text[0];
  const enough = Math.max(first && joins(first) ? 1 : ALONE, (text.length - 4) * DENSE);
  const short = Math.max(0, 1 - text.filter(joins).length / enough) * (named ? 0.5 : 1);
  const announced = title.some(
    ({ subjects, sentence }) =>
      subjects.length > 0 && sentence.hits.some(({ kind }) => kind === 'official' || kind === 'authority'),
  );
  return announced || lede.some(joins) ? short : Math.max(short, LATE);
}

/**
 * Much when no sentence at all names an authority, a law or a place, little when only such do that join nothing; none when such a
 * title names the app and the beginning goes on to tell of its restriction.
 */
function lawlessness(evidence: readonly SentenceEvidence[]): number {
  const lawful = evidence.filter((entry) => entry.lawful);
  if (lawful.some((entry) => strongest(entry) >= 0.2)) return 0;
  const told = evidence.some((entry) => entry.sentence.part === 'lede' && strongest(entry) >= JOINED);
  if (told && lawful.some(({ sentence, apps }) => sentence.part === 'title' && apps.length > 0)) return 0;
  return lawful.length > 0 ? 0.5 : 1.5;
}

/** 0 … 1; 0.5 and more means about. */
export function scoreOf(features: Features): number {
  let sum = BIAS;
  for (const name of Object.keys(WEIGHTS) as (keyof Features)[]) sum += WEIGHTS[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}

/** True when at least half of the sentences of title and beginning that name an app or join it speak of officials or their devices. */
export function isOnDevices(evidence: readonly SentenceEvidence[]): boolean {
  const opening = evidence.filter(
    (entry) => entry.sentence.part !== 'body' && (entry.apps.length > 0 || strongest(entry) >= JOINED),
  );
  const onDevices = opening.filter(({ sentence }) => sentence.hits.some(({ kind }) => kind === 'device'));
  return onDevices.length > 0 && onDevices.length * 2 >= opening.length;
}

/** The watched apps, weightiest first, that have at least a third of the weightiest one's joins. */
export function appsOf(evidence: readonly SentenceEvidence[]): string[] {
  const weights = new Map<string, number>();
  for (const entry of evidence)
    for (const join of entry.joins)
      weights.set(join.app, (weights.get(join.app) ?? 0) + partWeight(join) * join.strength);
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const top = ranked[0]?.[1] ?? 0;
  return ranked.filter(([, weight]) => weight >= top / 4 && weight > 0.3).map(([app]) => app);
}

/** The title says most, then the beginning. */
export function partWeight({ sentence }: Pick<Join, 'sentence'>): number {
  return sentence.part === 'title' ? 3 : sentence.part === 'lede' ? 2 : 1;
}

function strongest({ joins }: SentenceEvidence): number {
  return Math.max(0, ...joins.map(({ strength }) => strength));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
