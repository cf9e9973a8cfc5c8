import { INSTRUMENTS } from '../../../core/record/instruments.ts';
import { eventsOf } from '../../../core/record/record-index.ts';
import type { Rule } from './rule.ts';

/**
 * Every measure needs an event, and one of its events must set the measure's state. Only measures
 * without legal effect, such as petitions, need no state. They have `instrument: other`.
 */
export const measuresAreReached: Rule = ({ record }) =>
  record.measures.flatMap(({ id, instrument }) => {
    const events = eventsOf(record, id);
    if (events.length === 0)
      return [{ id, message: 'no event speaks of this measure; add the event that began it' }];
    if (!INSTRUMENTS[instrument].isRule || events.some(({ state }) => state !== null)) return [];
    return [
      {
        id,
        message:
          'no event gives it a state; give one, or instrument: other for what has no legal effect',
      },
    ];
  });
