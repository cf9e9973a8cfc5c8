import { namesIn } from '../../../core/record/names-in.ts';
import { hasBegun, STATES } from '../../../core/record/states.ts';
import type { Rule } from './rule.ts';

/** States that last. A measure can be in such a state before anybody reports it. */
const LASTING = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
  namesIn(STATES).filter(hasBegun),
);

/**
 * If an event is dated by its first report, it must begin a lasting state, and its note must say
 * what is known about the actual beginning.
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
