import { endsOn, startsOn, yearsBetween } from '../../../core/dates/day-or-month.ts';
import { shiftDay } from '../../../core/dates/days.ts';
import { isPlan } from '../../../core/record/event-kinds.ts';
import { INSTRUMENTS, type Instrument } from '../../../core/record/instruments.ts';
import { eventsOf } from '../../../core/record/record-index.ts';
import type { LegalEvent } from '../../../core/record/schema.ts';
import { isLive, type State } from '../../../core/record/states.ts';
import type { Rule } from './rule.ts';

/**
 * If an adopted law has had no event for this many years, its entry must say when a source last
 * confirmed the law. Statutes are exempt.
 */
const YEARS = 2;

/**
 * Returns the day of the newest event that is not merely scheduled. For a date without a day,
 * this is the month's last day: 31 May for `2024-05`. The age of a law is measured up to this day
 * instead of today, so time alone never makes a record faulty.
 */
export function lastDayOf(events: readonly Pick<LegalEvent, 'date' | 'kind'>[]): string {
  const dates = events.filter((event) => !isPlan(event)).map(({ date }) => date);
  return endsOn(dates.sort().at(-1) ?? '');
}

/**
 * True for an adopted law that is not over and not a statute, if its last event (`date`) is at
 * least `YEARS` years before the day `through` (see `lastDayOf`). Such a law needs a source that
 * confirms it.
 */
export function wantsConfirmation(
  instrument: Instrument,
  state: State | null | undefined,
  date: string,
  through: string,
): boolean {
  if (!state || !isLive(state) || INSTRUMENTS[instrument].isEnacted) return false;
  return yearsBetween(endsOn(date), through) >= YEARS;
}

/**
 * The entry of an old law that is not a statute must have a date `confirmed`, on which a source
 * last confirmed the law (see `wantsConfirmation`). The entry of a law with a known last day
 * (`expires`) needs no such date. For every law, `confirmed` must be no earlier than the first
 * event and no later than tomorrow.
 */
export const oldRulesAreConfirmed: Rule = ({ record }, today) => {
  const through = lastDayOf(record.events);
  return record.measures.flatMap(({ id, instrument, confirmed, expires }) => {
    const events = eventsOf(record, id).filter(
      (event) => endsOn(event.date) <= today && !isPlan(event),
    );
    const last = events.at(-1);
    const state = events.findLast((event) => event.state !== null)?.state;
    // Tomorrow is accepted: it has begun in some time zones.
    if (confirmed && startsOn(confirmed) > shiftDay(today, 1))
      return [{ id, message: `is confirmed after today (${today}); correct the date` }];
    if (confirmed && events[0] && endsOn(confirmed) < startsOn(events[0].date))
      return [
        { id, message: `is confirmed before its first event, ${events[0].date}; correct the date` },
      ];
    if (!last || confirmed || expires || !wantsConfirmation(instrument, state, last.date, through))
      return [];
    return [
      {
        id,
        message: `was last spoken of in ${last.date}; add confirmed: with the date of the last source that says it holds`,
      },
    ];
  });
};
