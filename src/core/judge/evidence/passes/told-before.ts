import { type Hit, names } from '../../reading/hit.ts';
import type { Join } from '../evidence.ts';
import { NEARBY, type Pass, restrictingWordIn, TOLD, tellsOfBan } from './pass.ts';

/**
 * After this many sentences in a row without a restricted app, "the ban" no longer means the
 * restriction that the article reported earlier.
 */
const REMEMBERED = 6;

export const toldBefore: Pass = {
  name: 'told-before',
  about: 'A sentence without an app speaks of the ban told shortly before: “he put off the ban”.',
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

/**
 * True for a word that may refer to a restriction reported earlier. A word for a lifting counts
 * only if it is part of a phrase with a ban or a law ("lifts the ban"), or if the sentence names a
 * law: "an order that puts off the law".
 */
function meansToldBan(hit: Hit, hits: readonly Hit[]): boolean {
  return tellsOfBan(hit) || (hit.kind === 'lift' && (hit.ofLaw || names(hits, 'instrument')));
}
