import { isPlan } from '../../../core/record/event-kinds.ts';
import { eventsOf } from '../../../core/record/record-index.ts';
import { isOver } from '../../../core/record/states.ts';
import type { Rule } from './rule.ts';

const OPEN_AGAIN =
  /\b((opens?|opened|reachable|works?|available) again|(is|are|comes?|came) back|reopen(s|ed)?|restore[sd]?)\b/i;

/**
 * If the last event of a rule that has not ended reports that the app works, an editor must check
 * whether the block has come back. The editor then sets the measure's `confirmed` or adds a later
 * event.
 */
export const goodNewsIsFollowedUp: Rule = ({ record }) =>
  record.measures.flatMap(({ id, confirmed }) => {
    const events = eventsOf(record, id).filter((event) => !isPlan(event));
    const last = events.at(-1);
    const state = events.findLast((event) => event.state !== null)?.state;
    if (!last || last.state !== null || !OPEN_AGAIN.test(last.title)) return [];
    if ((state && isOver(state)) || (confirmed && confirmed > last.date)) return [];
    const message = `its last event says "${last.title}"; look whether that lasted, and add an event or confirmed:`;
    return [{ id, message }];
  });
