import { endsOn } from '../dates/day-or-month.ts';
import { daysFrom } from '../dates/days.ts';
import type { Told } from '../judge/claims/claim.ts';
import type { Standing } from '../law/standing.ts';
import { eventsOf } from '../record/record-index.ts';
import type { LegalRecord } from '../record/schema.ts';

/** Number of days within which an article reports an event. */
const NEWS = 3;

/**
 * Returns the rule of a single body on which the record has an event in the days before an article;
 * null when there is none. Beside a rule for the whole place in the state that the article tells,
 * none counts; beside one in another state, only a body's rule in the told state. `standings` are
 * the rules of one scope on the article's day, the governing one first.
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
  const isNews = ({ measure }: Standing) =>
    eventsOf(record, measure.id).some(({ date }) => {
      const age = daysFrom(endsOn(date), published);
      return date.length > 7 && age >= 0 && age <= NEWS;
    });
  return (
    standings.find(
      (standing) =>
        standing.measure.reach !== undefined &&
        (!isWhole || standing.state === told) &&
        isNews(standing),
    ) ?? null
  );
}
