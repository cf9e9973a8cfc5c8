import type { App } from '../../record/schema.ts';
import { type Hit, RESTRICTION_KINDS } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import {
  type AppsByEntity,
  isSure,
  joinAnnounced,
  joinDeals,
  joinNeighbours,
  joinTold,
  withNamed,
} from './across-sentences.ts';
import type { Join, SentenceEvidence } from './evidence.ts';
import { deviceJoins, lawJoins, minorsJoins, storeRemovals } from './hints.ts';
import { isLawful } from './lawful.ts';
import { isLawOnMinors, isOfMinors, isOnMinors } from './minors.ts';
import { nearest, othersIn, restrictsOther } from './restricts-other.ts';
import { strengthOf } from './strength.ts';
import { targetsOf } from './targets.ts';

/** "The app" means the one named in the last so many sentences. */
const REMEMBERED = 6;

/**
 * Reads each sentence for joins of an app with a restriction. "The app" counts for the apps named last before it, in a
 * headline for those named next; for none when those are not watched. A join is stronger the nearer the two stand, and when the sentence names an authority,
 * a law or a place; a restriction told in the next sentence joins weakly.
 */
export function readEvidence(
  sentences: readonly Sentence[],
  byEntity: AppsByEntity,
  sisters: ReadonlySet<string>,
): SentenceEvidence[] {
  const isApp = (hit: Hit) => namesApp(hit, sisters);
  const named = sentences.map(({ hits }) => [
    ...new Set(hits.filter(({ kind }) => kind === 'app').map(({ meaning }) => meaning)),
  ]);
  const inArticle = new Set(named.flat());
  const first = sentences.slice(0, 4).findIndex(({ hits }) => hits.some(isApp));
  const opening = sentences.find(({ part }) => part !== 'title');
  const opened = opening && readSentence(opening, [], []);
  const told = opened && !opened.otherwise ? opened.joins.filter(isSure).map(({ app }) => app) : [];
  let meant = named[first] ?? [];
  let since = 0;
  const evidence = sentences.map((sentence, index) => {
    const apps = named[index] as string[];
    if (sentence.hits.some(isApp)) [meant, since] = [apps, 0];
    const remembered = since++ < REMEMBERED ? meant : [];
    const read = readSentence(sentence, isOnMinors(sentence.hits) ? [...inArticle] : remembered, told);
    return { ...read, apps, joins: withNamed(read.joins, sentence, byEntity, inArticle) };
  });
  joinTold(evidence);
  for (const [index, entry] of evidence.entries()) {
    const next = evidence[index + 1];
    if (next) joinNeighbours(entry, next);
  }
  joinDeals(evidence);
  joinAnnounced(evidence);
  return evidence;
}

/**
 * True for the name of a watched app or of any other app. A name of a sister app is left out: it
 * may mean the watched one.
 */
function namesApp({ kind, meaning }: Hit, sisters: ReadonlySet<string>): boolean {
  return kind === 'app' || (kind === 'other' && meaning !== '' && !sisters.has(meaning));
}

/** Finds the apps of which a name means a watched app abroad (see `abroadNames` of an app), by id. */
export function sistersOf(apps: readonly App[]): Set<string> {
  const abroad = new Set(apps.flatMap(({ watched, abroadNames = [] }) => (watched ? abroadNames : [])));
  const sisters = apps.filter(({ watched, names }) => !watched && names.some((name) => abroad.has(name)));
  return new Set(sisters.map(({ id }) => id));
}

function isThing({ kind }: Hit): boolean {
  return kind !== 'person';
}

function readSentence(sentence: Sentence, meant: string[], told: string[]): Omit<SentenceEvidence, 'apps'> {
  const restrictions = [
    ...sentence.hits.filter(({ kind }) => RESTRICTION_KINDS.has(kind)),
    ...storeRemovals(sentence.hits),
  ];
  const targets = targetsOf(sentence, meant, told);
  const minors = isOnMinors(sentence.hits);
  const law = isLawOnMinors(sentence.hits);
  const others = othersIn(sentence.hits, targets, law);
  const best = new Map<string, Join>();
  let otherwise = false;
  for (const by of restrictions) {
    const other = nearest(by, others);
    for (const target of targets) {
      const blocked = restrictsOther(target, by, other, sentence.hits);
      otherwise ||= blocked;
      const strength = strengthOf(target, by, blocked, sentence.hits);
      const { app } = target;
      if (strength > (best.get(app)?.strength ?? 0)) best.set(app, { sentence, app, strength, by });
    }
    // A person beside it is whom an app shut out only where an app is named: "the ban, say creators" is the ban of before.
    if (targets.length === 0 && nearest(by, others.filter(isThing)) <= 3) otherwise = true;
  }
  const hints =
    restrictions.length === 0 ? [minorsJoins, lawJoins, deviceJoins] : otherwise ? [] : [deviceJoins];
  for (const hint of hints)
    for (const join of hint(sentence, targets))
      if (join.strength > (best.get(join.app)?.strength ?? 0)) best.set(join.app, join);
  const topic = sentence.hits.some(({ kind }) => kind === 'topic');
  const subjects = targets.filter(
    ({ hit, weight, part }) => (hit.kind === 'app' && weight === 1 && !part) || (minors && isOfMinors(hit)),
  );
  return {
    sentence,
    joins: [...best.values()],
    subjects: subjects.map(({ app }) => app),
    otherwise,
    topic,
    lawful: isLawful(sentence.hits),
  };
}
