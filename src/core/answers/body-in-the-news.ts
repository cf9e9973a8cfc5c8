import type { Told } from '../judge/claims/claim.ts';
import type { Standing } from '../law/standing.ts';
import type { LegalRecord } from '../record/schema.ts';
import { isInTheNews } from './in-the-news.ts';

/** Number of days after an event on which an article that names no body is about it. */
const NEWS = 1;

/**
 * Returns the rule of a single body on which the record has an event of an article's day or the day
 * before; null when there is none. Beside a rule for the whole place in the state that the article
 * tells, none counts; beside one in another state, only a body's rule in the told state.
 * `standings` are the rules of one scope on the article's day, the governing one first.
 */
export function bodyInTheNews(
  record: LegalRecord,
  standings: readonly Standing[],
  told: Told,
  published: string,
): Standing | null {
  const [first] = standings;
  if (!first) return null;
  const isWhole = first.measure.reach === undefined;
  if (isWhole && first.state === told) return null;
  return (
    standings.find(
      (standing) =>
        standing.measure.reach !== undefined &&
        (!isWhole || standing.state === told) &&
        isInTheNews(record, standing.measure, published, NEWS),
    ) ?? null
  );
}
