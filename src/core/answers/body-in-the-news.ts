import type { Told } from '../judge/claims/claim.ts';
import type { Standing } from '../law/standing.ts';
import type { LegalRecord } from '../record/schema.ts';
import { isInTheNews } from './in-the-news.ts';

/**
 * An article that names no body may be about a body's event up to this many days after the event.
 */
const NEWS = 1;

/**
 * Returns the rule of a single body, such as a parliament, on which an event happened on an
 * article's day or the day before; null when there is no such rule. When the governing rule is for
 * the whole place, a body's rule counts only if it has the state that the article reports and the
 * governing rule does not. `standings` are the rules of one scope on the article's day, the
 * governing one first.
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
