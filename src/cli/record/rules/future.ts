import { startsOn } from '../../../core/dates/day-or-month.ts';
import { shiftDay } from '../../../core/dates/days.ts';
import { isPlan } from '../../../core/record/event-kinds.ts';
import type { Rule } from './rule.ts';

/**
 * Future events must be `scheduled`, and scheduled events must not change a state. An event on the
 * day after `today` need not be scheduled, because that day has begun in some time zones.
 */
export const futureIsScheduled: Rule = ({ record }, today) =>
  record.events.flatMap((event) => {
    const { id, date, state } = event;
    if (isPlan(event) && state !== null)
      return [{ id, message: 'a scheduled event changes no state; write state: null' }];
    if (!isPlan(event) && startsOn(date) > shiftDay(today, 1))
      return [
        { id, message: `is dated after today (${today}); what is only planned is kind: scheduled` },
      ];
    return [];
  });
