import type { SentenceEvidence } from '../evidence.ts';
import { NEARBY, type Pass, restrictingWordIn, tellsOfBan } from './pass.ts';

export const neighbour: Pass = {
  name: 'neighbour',
  about:
    'The sentence before or after tells of a ban: “The government banned 26 platforms. The list includes TikTok.”',
  run: (evidence) =>
    evidence.map((entry, index) => withNeighbours(entry, evidence[index - 1], evidence[index + 1])),
};

function withNeighbours(
  entry: SentenceEvidence,
  before: SentenceEvidence | undefined,
  after: SentenceEvidence | undefined,
): SentenceEvidence {
  const { sentence, joins, subjects, topic } = entry;
  if (joins.length > 0 || subjects.length === 0 || topic) return entry;
  const by =
    (before && restrictingWordIn(before, tellsOfBan)) ??
    (after && restrictingWordIn(after, tellsOfBan));
  if (!by) return entry;
  const apps = [...new Set(subjects)];
  return {
    ...entry,
    joins: apps.map((app) => ({ sentence, app, strength: NEARBY, by, rule: neighbour.name })),
  };
}
