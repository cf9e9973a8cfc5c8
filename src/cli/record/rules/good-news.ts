import { isPlan } from '../../../core/record/event-kinds.ts';
import { eventsOf } from '../../../core/record/record-index.ts';
import { isOver } from '../../../core/record/states.ts';
import type { Rule } from './rule.ts';

const OPEN_AGAIN =
  /\b((opens?|opened|reachable|works?|available) again|(is|are|comes?|came) back|reopen(s|ed)?|restore[sd]?)\b/i;

/**
 * An editor must follow up a report that an app works again although it is banned. If it is a
 * law's last event, it needs a later one, or `confirmed`.
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
