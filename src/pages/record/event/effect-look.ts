import { lookOf } from '../../../components/look-of.ts';
import type { Look } from '../../../components/looks.tsx';
import { endsOn } from '../../../core/dates/day-or-month.ts';
import { isOnlyProposal } from '../../../core/law/adoption.ts';
import { transitionsOf } from '../../../core/law/course.ts';
import { measureById } from '../../../core/record/record-index.ts';
import type { LegalEvent, LegalRecord } from '../../../core/record/schema.ts';
import { isOver } from '../../../core/record/states.ts';

/**
 * Returns the look of an event: the icon, word and colour of the state that it sets. Null if it
 * sets no state.
 */
export function effectLook(record: LegalRecord, event: LegalEvent): Look | null {
  const { state } = event;
  if (state === null) return null;
  const looks = new Set(
    event.measures.map((id): Look => {
      const measure = measureById(record, id);
      const app = event.apps?.[0] ?? measure?.apps[0];
      if (!measure || app === undefined) return state;
      const course = transitionsOf(record, measure, app, endsOn(event.date));
      const isDropped = isOver(state) && isOnlyProposal(course);
      const look = lookOf({
        state,
        since: event.date,
        event,
        measure,
        ...(isDropped ? { dropped: true } : {}),
      });
      // Here, a rule for a single institution has the same look as a rule for the whole place.
      return look === 'for-part' ? state : look;
    }),
  );
  const [look = state] = looks;
  // If the event's measures have different looks, returns the look that has the same name as the
  // event's state, such as `in-force`.
  return looks.size === 1 ? look : state;
}
