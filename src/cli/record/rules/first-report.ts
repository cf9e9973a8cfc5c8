import { namesIn } from '../../../core/record/names-in.ts';
import { hasBegun, STATES } from '../../../core/record/states.ts';
import type { Rule } from './rule.ts';

/**
 * The states that an event with `firstReport` may set, as text for a message. They are the states
 * of a measure that has begun (see `hasBegun`).
 */
const LASTING = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
  namesIn(STATES).filter(hasBegun),
);

/**
 * `firstReport` means that an event's date is only that of the first report. It goes only with the
 * states in `LASTING`, and needs a note on when the state began.
 */
export const firstReportsHold: Rule = ({ record }) =>
  record.events.flatMap(({ id, firstReport, state, note }) => {
    if (!firstReport) return [];
    if (!state || !hasBegun(state))
      return [{ id, message: `firstReport goes with ${LASTING} only; leave it out` }];
    if (!note)
      return [{ id, message: 'firstReport needs a note that says what is known of the beginning' }];
    return [];
  });
