import { type Hit, names } from '../../reading/hit.ts';
import type { Join } from '../evidence.ts';
import { NEARBY, type Pass, restrictingWordIn, TOLD, tellsOfBan } from './pass.ts';

/**
 * Number of sentences after "India banned TikTok" in which "the ban" still means this ban.
 * Sentences that themselves report a restriction of an app are not counted.
 */
const REMEMBERED = 6;

export const toldBefore: Pass = {
  name: 'told-before',
  about:
    'A sentence without an app speaks of the ban told shortly before: “the president put off the ban”.',
  run(evidence) {
    let told: readonly Join[] = [];
    let sentencesSince = 0;
    return evidence.map((entry) => {
      if (entry.joins.length > 0) {
        if (entry.joins.some(({ strength }) => strength >= TOLD))
          [told, sentencesSince] = [entry.joins, 0];
        return entry;
      }
      const by = sentencesSince++ < REMEMBERED ? restrictingWordIn(entry, meansToldBan) : undefined;
      if (!by) return entry;
      const { sentence } = entry;
      const joins = told.map(({ app }) => ({
        sentence,
        app,
        strength: NEARBY,
        by,
        rule: toldBefore.name,
      }));
      return { ...entry, joins };
    });
  },
};

/** True for a word that may refer to a restriction reported earlier: "ban", "lifts the ban". */
function meansToldBan(hit: Hit, hits: readonly Hit[]): boolean {
  // A word for lifting, such as "puts off", refers to the restriction only together with a word
  // for a law or a ban: "puts off the law".
  return tellsOfBan(hit) || (hit.kind === 'lift' && (hit.ofLaw || names(hits, 'instrument')));
}
