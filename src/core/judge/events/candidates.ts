import { endsBy, startsOn } from '../../dates/day-or-month.ts';
import { shiftDay } from '../../dates/days.ts';
import { isDay } from './event-dates.ts';
import { appInCountry, type EventIndex, eventsBetween, type IndexedEvent } from './event-index.ts';
import { RECENT } from './near-publication.ts';
import type { Saying } from './sayings.ts';

/**
 * Caches the candidates of each sentence, which are needed twice: to match events and to make
 * claims.
 */
const KNOWN = new WeakMap<Saying, IndexedEvent[]>();

/**
 * Returns the events that a sentence may report: events to which a name or a date in the sentence
 * points, and events from the week before publication to the day after it. Leaves out events of
 * other apps or places, and events later than the day after publication.
 */
export function candidatesOf(
  index: EventIndex,
  saying: Saying,
  published: string | null,
): IndexedEvent[] {
  const known = KNOWN.get(saying) ?? lookedUp(index, saying, published);
  KNOWN.set(saying, known);
  return known;
}

function lookedUp(index: EventIndex, saying: Saying, published: string | null): IndexedEvent[] {
  const latest = published && shiftDay(published, 1);
  const nearby = eventsOf(index, saying);
  const found = new Set([
    ...saying.entities.flatMap((key) => index.byEntity.get(key) ?? []),
    ...saying.dates.flatMap((date) => eventsAround(nearby, date)),
    ...(published && latest ? eventsBetween(nearby, shiftDay(published, -RECENT), latest) : []),
  ]);
  return [...found].filter(
    ({ event, apps, jurisdictions }) =>
      saying.apps.some((app) => apps.has(app)) &&
      saying.jurisdictions.some((code) => jurisdictions.has(code)) &&
      (!latest || startsOn(event.date) <= latest),
  );
}

/** Returns the events on the sentence's apps in the countries of its places, in date order. */
function eventsOf(index: EventIndex, { apps, jurisdictions }: Saying): IndexedEvent[] {
  const keys = new Set(apps.flatMap((app) => jurisdictions.map((code) => appInCountry(app, code))));
  const lists = [...keys].flatMap((key) => {
    const events = index.byAppAndCountry.get(key);
    return events ? [events] : [];
  });
  const [only] = lists;
  if (only && lists.length === 1) return only;
  return [...new Set(lists.flat())].sort((a, b) => a.order - b.order);
}

/**
 * Returns the events from the day before a date to the day after it. If `date` is a month, returns
 * those from the day before the month begins to its last day.
 */
function eventsAround(events: readonly IndexedEvent[], date: string): IndexedEvent[] {
  return eventsBetween(
    events,
    shiftDay(startsOn(date), -1),
    isDay(date) ? shiftDay(date, 1) : endsBy(date),
  );
}
