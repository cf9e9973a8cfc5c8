import type { Told } from '../judge/claims/claim.ts';
import type { Standing } from '../law/standing.ts';
import type { LegalRecord } from '../record/schema.ts';
import { isInTheNews } from './in-the-news.ts';

/**
 * Number of days for which an event keeps an institution's rule in the news. In this time, an
 * article may mean the rule without naming the institution.
 */
const NEWS = 1;

/**
 * Returns a rule that is in the news and applies to one institution only, such as a parliament;
 * null when there is none. The first of `standings` is the governing rule.
 */
export function bodyInTheNews(
  record: LegalRecord,
  standings: readonly Standing[],
  told: Told,
  published: string,
): Standing | null {
  const [first] = standings;
  if (!first) return null;
  // If the governing rule is for the whole place, its state decides:
  // - It is the reported state: the article means the governing rule.
  // - It is another state: only an institution's rule in the reported state counts.
  // If the governing rule is for an institution, an institution's rule counts in any state.
  const isForWholePlace = first.measure.reach === undefined;
  if (isForWholePlace && first.state === told) return null;
  return (
    standings.find(
      (standing) =>
        standing.measure.reach !== undefined &&
        (!isForWholePlace || standing.state === told) &&
        isInTheNews(record, standing.measure, published, NEWS),
    ) ?? null
  );
}
