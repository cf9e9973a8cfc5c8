import type { Told } from '../judge/claims/claim.ts';
import type { Standing } from '../law/standing.ts';
import type { LegalRecord } from '../record/schema.ts';
import { isInTheNews } from './in-the-news.ts';

/**
 * For this many days after an event on an institution's rule, an article may be about the rule
 * without naming the institution.
 */
const NEWS = 1;

/**
 * Returns a rule on a single institution, such as a parliament, that had an event on the article's
 * day or the day before. Null when there is none. `standings` are the rules of one scope on that
 * day; the first one governs. If that one is for the whole place, the institution's rule counts
 * only if the article reports its state and the governing rule has another state.
 */
export function bodyInTheNews(
  record: LegalRecord,
  standings: readonly Standing[],
  told: Told,
  published: string,
): Standing | null {
  const [first] = standings;
  if (!first) return null;
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
