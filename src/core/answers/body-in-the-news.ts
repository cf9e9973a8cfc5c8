import type { Told } from '../judge/claims/claim.ts';
import type { Standing } from '../law/standing.ts';
import type { LegalRecord } from '../record/schema.ts';
import { isInTheNews } from './in-the-news.ts';

/**
 * For this many days after an event, an institution's rule is in the news. On these days, an
 * article may mean the rule without naming the institution.
 */
const NEWS = 1;

/**
 * Returns the rule of a single institution, such as a parliament's rule for its own staff, if an
 * article may mean this rule; otherwise null. `standings` has the rules of one scope, the
 * governing rule first.
 */
export function bodyInTheNews(
  record: LegalRecord,
  standings: readonly Standing[],
  told: Told,
  published: string,
): Standing | null {
  const [first] = standings;
  if (!first) return null;
  // If the governing rule is for the whole place and is in the state that the article reports,
  // such as `in-force`, the article means this rule and not an institution's.
  const isForWholePlace = first.measure.reach === undefined;
  if (isForWholePlace && first.state === told) return null;
  return (
    standings.find(
      (standing) =>
        standing.measure.reach !== undefined &&
        // If the governing rule is for the whole place, the institution's rule must be in the
        // reported state.
        (!isForWholePlace || standing.state === told) &&
        isInTheNews(record, standing.measure, published, NEWS),
    ) ?? null
  );
}
