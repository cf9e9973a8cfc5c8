import { endsBy, settledBy } from '../dates/day-or-month.ts';
import type { Standing } from '../law/standing.ts';
import { eventsOf } from '../record/record-index.ts';
import type { LegalRecord } from '../record/schema.ts';

/**
 * Returns the newest caveat in the record about a rule's present state for an app; `undefined`
 * when there is none. Looks at the event that began this state, and at the rule's later events up
 * to the end of `day`.
 *
 * Guidance that carries out an act may have got its state from an event on the act. The guidance's
 * own events then count from the day of that event on.
 */
export function toldCaveat(
  record: LegalRecord,
  { measure, event: beginning }: Standing,
  app: string,
  day: string,
): string | undefined {
  const events = eventsOf(record, measure.id);
  const last = events.findLastIndex(
    ({ id, date }) => id === beginning.id || endsBy(date) < endsBy(beginning.date),
  );
  const since = events.slice(last + 1);
  const told = since.filter(({ date, apps }) => settledBy(date, day) && isOn(apps, app));
  return told.findLast(({ caveat }) => caveat !== undefined)?.caveat ?? beginning.caveat;
}

function isOn(apps: readonly string[] | undefined, app: string): boolean {
  return apps === undefined || apps.includes(app);
}
