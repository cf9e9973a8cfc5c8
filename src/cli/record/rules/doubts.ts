import type { Rule } from './rule.ts';

/** An event must have a note if its confidence is low, or if its date has no day (`YYYY-MM`). */
export const doubtsAreTold: Rule = ({ record }) =>
  record.events.flatMap(({ id, date, confidence, note }) => {
    if (note) return [];
    if (confidence === 'low')
      return [{ id, message: 'confidence low needs a note that says what is doubtful' }];
    if (date.length === 7)
      return [{ id, message: 'a date known by its month only needs a note that says so' }];
    return [];
  });
