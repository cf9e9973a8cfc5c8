import { dayAfter, startsOn } from '../../../core/dates/day-or-month.ts';
import type { Rule } from './rule.ts';

/**
 * What has not happened is `scheduled`, and what is scheduled changes no state. A day of grace: where the sun rises first it is
 * tomorrow already.
 */
export const futureIsScheduled: Rule = ({ record }, today) =>
  record.events.flatMap(({ id, date, kind, state }) => {
    if (kind === 'scheduled' && state !== null)
      return [{ id, message: 'a scheduled event changes no state; write state: null' }];
    if (kind !== 'scheduled' && startsOn(date) > dayAfter(today))
      return [{ id, message: `is dated after today (${today}); what is only planned is kind: scheduled` }];
    return [];
  });
