import { endsOn, startsOn, yearsBetween } from '../../../core/dates/day-or-month.ts';
import { shiftDay } from '../../../core/dates/days.ts';
import { isPlan } from '../../../core/record/event-kinds.ts';
import { INSTRUMENTS, type Instrument } from '../../../core/record/instruments.ts';
import { eventsOf } from '../../../core/record/record-index.ts';
import type { LegalEvent } from '../../../core/record/schema.ts';
import { isLive, type State } from '../../../core/record/states.ts';
import type { Rule } from './rule.ts';

/**
 * An adopted rule that has had no event for this many years must say when a source last confirmed
 * it.
 */
const YEARS = 2;

/**
 * Returns the date of the newest event that is not scheduled. If only the month is known, returns
 * the month's last day. A rule's age is counted up to this date and not up to today. Otherwise an
 * unchanged record could break `oldRulesAreConfirmed` one day, only because time has passed.
 */
export function lastDayOf(events: readonly Pick<LegalEvent, 'date' | 'kind'>[]): string {
  const dates = events.filter((event) => !isPlan(event)).map(({ date }) => date);
  return endsOn(dates.sort().at(-1) ?? '');
}

/**
 * True when a source must confirm that a rule still holds. All of these must be true:
 * - The rule has been adopted and is not over.
 * - The rule is not a statute.
 * - The rule's last event (`date`) is at least `YEARS` years before `through`.
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
 * An old rule that is no statute must say when a source last confirmed it (see
 * `wantsConfirmation`). A rule whose last day is known (`expires`) is exempt. The day of the
 * confirmation must be neither before the rule's first event nor in the future. Tomorrow is
 * allowed, because it has begun in some time zones.
 */
export const oldRulesAreConfirmed: Rule = ({ record }, today) => {
  const through = lastDayOf(record.events);
  return record.measures.flatMap(({ id, instrument, confirmed, expires }) => {
    const events = eventsOf(record, id).filter(
      (event) => endsOn(event.date) <= today && !isPlan(event),
    );
    const last = events.at(-1);
    const state = events.findLast((event) => event.state !== null)?.state;
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
