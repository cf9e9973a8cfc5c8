import type { State } from '../../../core/record/states.ts';
import type { Rule } from './rule.ts';

/** What lasts, so that it can have begun before it became known. */
const LASTING: ReadonlySet<State | null> = new Set<State | null>(['in-force', 'suspended', 'blocked']);

/**
 * An event dated by its first report must begin a lasting state, and its note must say what is
 * known of the real beginning.
 */
export const firstReportsHold: Rule = ({ record }) =>
  record.events.flatMap(({ id, firstReport, state, note }) => {
    if (!firstReport) return [];
    if (!LASTING.has(state))
      return [{ id, message: 'firstReport goes with in-force, suspended or blocked only; leave it out' }];
    if (!note) return [{ id, message: 'firstReport needs a note that says what is known of the beginning' }];
    return [];
  });
