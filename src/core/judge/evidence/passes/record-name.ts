import type { Join, SentenceEvidence } from '../evidence.ts';
import type { AppsByEntity, Pass } from './pass.ts';

/**
 * Minimum certainty that a sentence restricts an app if the sentence names a case or an
 * instrument that, according to the record, is about this app.
 */
const STRENGTH = 0.6;

export const recordName: Pass = {
  name: 'record-name',
  about: 'The sentence names a recorded case or instrument that restricts an app of the article.',
  run(evidence, { byEntity }) {
    const inArticle = new Set(evidence.flatMap(({ apps }) => apps));
    return evidence.map((entry) => withNames(entry, byEntity, inArticle));
  },
};

function withNames(
  entry: SentenceEvidence,
  byEntity: AppsByEntity,
  inArticle: ReadonlySet<string>,
): SentenceEvidence {
  const added = new Map<string, Join>();
  for (const by of entry.sentence.hits) {
    if (by.kind !== 'entity') continue;
    for (const app of byEntity(by.meaning))
      if (inArticle.has(app) && !added.has(app) && !isStronger(entry, app))
        added.set(app, {
          sentence: entry.sentence,
          app,
          strength: STRENGTH,
          by,
          rule: recordName.name,
        });
  }
  if (added.size === 0) return entry;
  return {
    ...entry,
    joins: [...entry.joins.filter(({ app }) => !added.has(app)), ...added.values()],
  };
}

function isStronger({ joins }: SentenceEvidence, app: string): boolean {
  return joins.some((join) => join.app === app && join.strength >= STRENGTH);
}
