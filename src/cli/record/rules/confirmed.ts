import { dayAfter, endsOn, startsOn, yearsBetween } from '../../../core/dates/day-or-month.ts';
import { eventsOf } from '../../../core/record/record-index.ts';
import type { LegalEvent, Measure, State } from '../../../core/record/schema.ts';
import type { Rule } from './rule.ts';

/** From this many years without an event on, a rule that lives on says when a source last spoke of it. */
const YEARS = 2;

/** Old rules are counted to the last day of the record's newest event, not to today: a record that nobody touches doesn't become faulty by itself. */
export function lastDayOf(events: readonly Pick<LegalEvent, 'date' | 'kind'>[]): string {
  const dates = events.filter(({ kind }) => kind !== 'scheduled').map(({ date }) => date);
  return endsOn(dates.sort().at(-1) ?? '');
}

/** True for a rule that lives on from a state, and of which the record tells nothing for years after a date. */
export function wantsConfirmation(
  instrument: Measure['instrument'],
  state: State | null | undefined,
  date: string,
  through: string,
): boolean {
  if (!state || state === 'ended' || state === 'proposed' || instrument === 'statute') return false;
  return yearsBetween(endsOn(date), through) >= YEARS;
}

/**
 * A rule that nobody has spoken of for long says when it was last confirmed; only a statute, which stands in the books, may
 * do without. What is confirmed was so after it began and not after today, with the day of grace of `futureIsScheduled`.
 */
export const oldRulesAreConfirmed: Rule = ({ record }, today) => {
  const through = lastDayOf(record.events);
  return record.measures.flatMap(({ id, instrument, confirmed, expires }) => {
    const events = eventsOf(record, id).filter(
      ({ date, kind }) => endsOn(date) <= today && kind !== 'scheduled',
    );
    const last = events.at(-1);
    const state = events.findLast((event) => event.state !== null)?.state;
    if (confirmed && startsOn(confirmed) > dayAfter(today))
      return [{ id, message: `is confirmed after today (${today}); correct the date` }];
    if (confirmed && events[0] && endsOn(confirmed) < startsOn(events[0].date))
      return [{ id, message: `is confirmed before its first event, ${events[0].date}; correct the date` }];
    if (!last || confirmed || expires || !wantsConfirmation(instrument, state, last.date, through)) return [];
    return [
      {
        id,
        message: `was last spoken of in ${last.date}; add confirmed: with the date of the last source that says it holds`,
      },
    ];
  });
};
