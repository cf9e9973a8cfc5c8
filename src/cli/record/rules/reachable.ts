import { INSTRUMENTS } from '../../../core/record/instruments.ts';
import { eventsOf } from '../../../core/record/record-index.ts';
import type { Rule } from './rule.ts';

/**
 * Every measure needs an event that gives it a state. Measures without legal effect, such as a
 * petition or a company's own step, are `instrument: other`; they need an event, too, but no
 * state.
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
