import type { Join, SentenceEvidence } from '../evidence.ts';
import { NEARBY, type Pass, restrictingWordIn, SURE, tellsOfBan } from './pass.ts';

/**
 * Number of sentences after "The government banned 26 apps" in which the names of these apps are
 * looked for. Only the first sentence that names apps counts as the list of the banned apps.
 */
const LISTED_WITHIN = 3;

export const neighbour: Pass = {
  name: 'neighbour',
  about:
    'The sentence before or after tells of a ban: “The government banned 26 platforms. The list includes TikTok.”',
  run(evidence) {
    let unnamed: readonly Join[] = [];
    let sentencesSince = 0;
    return evidence.map((entry, index) => {
      const listed = sentencesSince++ < LISTED_WITHIN ? unnamed : [];
      const found = unnamedIn(entry);
      if (found.length > 0 || entry.apps.length > 0) [unnamed, sentencesSince] = [found, 0];
      return withNeighbours(entry, listed, evidence[index - 1], evidence[index + 1]);
    });
  },
};

function withNeighbours(
  entry: SentenceEvidence,
  listed: readonly Join[],
  before: SentenceEvidence | undefined,
  after: SentenceEvidence | undefined,
): SentenceEvidence {
  const { joins, subjects, topic } = entry;
  if (joins.length > 0 || subjects.length === 0 || topic) return entry;
  const word =
    (before && restrictingWordIn(before, tellsOfBan)) ??
    (after && restrictingWordIn(after, tellsOfBan));
  return {
    ...entry,
    joins: [...new Set(subjects)].flatMap((app) => {
      const { by = word, strength = NEARBY } = listed.find((join) => join.app === app) ?? {};
      return by ? [{ sentence: entry.sentence, app, strength, by, rule: neighbour.name }] : [];
    }),
  };
}

/**
 * Returns the restrictions in a sentence that clearly restricts apps without naming them. A later
 * sentence may name them: "The government banned 26 apps. The list includes TikTok."
 */
function unnamedIn({ joins, apps, lawful }: SentenceEvidence): readonly Join[] {
  if (!lawful || apps.length > 0) return [];
  return joins.filter(
    ({ strength, pairing }) => strength >= SURE && pairing?.target.hit.kind === 'pronoun',
  );
}
