import { endsBy, settledBy } from '../dates/day-or-month.ts';
import type { Standing } from '../law/standing.ts';
import { eventsOf } from '../record/record-index.ts';
import type { LegalRecord } from '../record/schema.ts';

/**
 * Returns an editor's newest caveat about the state that a rule has for an app; undefined if the
 * record has none. Ignores events after `day`. If the caveat belongs to an event that came after
 * the beginning of the state, the title of this event is put before the caveat, because words
 * such as "the act" in the caveat refer to the title.
 */
export function toldCaveat(
  record: LegalRecord,
  { measure, event: beginning }: Standing,
  app: string,
  day: string,
): string | undefined {
  const events = eventsOf(record, measure.id);
  // Only `beginning` and later events count. Guidance under an act may have got its state from an
  // event of the act, so `beginning` may be missing from `events`. Earlier events are therefore
  // recognised by their dates, too.
  const last = events.findLastIndex(
    ({ id, date }) => id === beginning.id || endsBy(date) < endsBy(beginning.date),
  );
  const since = events.slice(last + 1);
  const told = since.filter(({ date, apps }) => settledBy(date, day) && isOn(apps, app));
  const latest = told.findLast(({ caveat }) => caveat !== undefined) ?? beginning;
  const isLater = latest.id !== beginning.id && latest.caveat !== undefined;
  return isLater ? `${latest.title}: ${latest.caveat}` : latest.caveat;
}

function isOn(apps: readonly string[] | undefined, app: string): boolean {
  return apps === undefined || apps.includes(app);
}
