import { namesIn } from '../../../core/record/names-in.ts';
import { hasBegun, STATES } from '../../../core/record/states.ts';
import type { Rule } from './rule.ts';

/**
 * Lasting states, as a list in words. A measure may have been in such a state for a while when the
 * first report of it appears.
 */
const LASTING = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
  namesIn(STATES).filter(hasBegun),
);

/**
 * An event whose date is only that of its first report must begin a lasting state. Its note must
 * say what is known about the real beginning.
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
