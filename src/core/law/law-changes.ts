import { startsBy } from '../dates/day-or-month.ts';
import { shiftDay } from '../dates/days.ts';
import { EVENT_KINDS, isPlan } from '../record/event-kinds.ts';
import { eventsOf, measuresIn } from '../record/record-index.ts';
import type { LegalEvent, LegalRecord } from '../record/schema.ts';

const RECENT_DAYS = 365;

/**
 * Returns the events that changed or confirmed the law on watched apps in one place during the
 * year up to `day` (`YYYY-MM-DD`). Leaves out events that newsrooms added.
 */
export function recentChanges(record: LegalRecord, place: string, day: string): LegalEvent[] {
  const watched = new Set(record.apps.flatMap(({ id, watched }) => (watched ? [id] : [])));
  const earliest = shiftDay(day, -RECENT_DAYS);
  const rules = measuresIn(record, place).filter((rule) =>
    rule.apps.some((app) => watched.has(app)),
  );
  const events = new Set(rules.flatMap((rule) => eventsOf(record, rule.id)));
  return [...events].filter(
    (event) =>
      event.from === undefined &&
      !isPlan(event) &&
      (event.state !== null || EVENT_KINDS[event.kind].changesLaw) &&
      event.date >= earliest.slice(0, event.date.length) &&
      startsBy(event.date, day),
  );
}
