import { eventsOf } from '../../../core/record/record-index.ts';
import type { Rule } from './rule.ts';

/**
 * A measure is reached by a state: some event begins it. What has no legal effect (a petition, a company's own
 * step) is `instrument: other`; even of that, an event must speak.
 */
export const measuresAreReached: Rule = ({ record }) =>
  record.measures.flatMap(({ id, instrument }) => {
    const events = eventsOf(record, id);
    if (events.length === 0)
      return [{ id, message: 'no event speaks of this measure; add the event that began it' }];
    if (instrument === 'other' || events.some(({ state }) => state !== null)) return [];
    return [
      {
        id,
        message: 'no event gives it a state; give one, or instrument: other for what has no legal effect',
      },
    ];
  });
