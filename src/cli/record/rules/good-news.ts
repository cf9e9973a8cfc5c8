import { isPlan } from '../../../core/record/event-kinds.ts';
import { eventsOf } from '../../../core/record/record-index.ts';
import { isOver } from '../../../core/record/states.ts';
import type { Rule } from './rule.ts';

const OPEN_AGAIN =
  /\b((opens?|opened|reachable|works?|available) again|(is|are|comes?|came) back|reopen(s|ed)?|restore[sd]?)\b/i;

/**
 * Checks that the last event of a ban is not just a report that the app works again. After such a
 * report, an editor must find out whether the app kept working, and add a later event or a later
 * date in `confirmed`.
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
