import { endsBy, startsOn } from '../../dates/day-or-month.ts';
import { shiftDay } from '../../dates/days.ts';
import { isDay } from './event-dates.ts';
import {
  appInCountry,
  byDate,
  type EventIndex,
  eventsBetween,
  type IndexedEvent,
} from './event-index.ts';
import { RECENT } from './near-publication.ts';
import type { Saying } from './sayings.ts';

/**
 * Returns the events that a sentence may report. Each of them concerns one of the sentence's apps
 * and one of its jurisdictions. None is later than the day after publication.
 */
export function candidatesOf(
  index: EventIndex,
  saying: Saying,
  published: string | null,
): IndexedEvent[] {
  const latest = published && shiftDay(published, 1);
  const nearby = published || saying.dates.length > 0 ? listsOf(index, saying) : [];
  const fits = ({ event, apps, jurisdictions }: IndexedEvent) =>
    saying.apps.some((app) => apps.has(app)) &&
    saying.jurisdictions.some((code) => jurisdictions.has(code)) &&
    (!latest || startsOn(event.date) <= latest);
  const found = new Set<IndexedEvent>();
  const add = (events: readonly IndexedEvent[]) => {
    for (const event of events) if (fits(event)) found.add(event);
  };
  // A name, a date or closeness to publication must point to the event.
  for (const key of saying.entities) add(index.namedBy(key));
  for (const date of saying.dates) add(eventsAround(nearby, date));
  if (published && latest) add(inAnyOf(nearby, shiftDay(published, -RECENT), latest));
  return [...found];
}

/**
 * Returns one list of events, in date order, for each pair of an app and a country of the
 * sentence. Events in the country's states and provinces are included.
 */
function listsOf(index: EventIndex, { apps, jurisdictions }: Saying): (readonly IndexedEvent[])[] {
  const keys = new Set(apps.flatMap((app) => jurisdictions.map((code) => appInCountry(app, code))));
  return [...keys].map((key) => index.inCountry(key));
}

/**
 * Returns, in date order, all events in the lists with a date from `from` to `until`, both
 * included.
 */
function inAnyOf(
  lists: readonly (readonly IndexedEvent[])[],
  from: string,
  until: string,
): IndexedEvent[] {
  const found = lists.flatMap((events) => eventsBetween(events, from, until));
  // A single list has no event twice and is already in date order.
  return lists.length > 1 ? [...new Set(found)].sort(byDate) : found;
}

/**
 * Returns the events around a date. For a day, these are the events of that day, the day before
 * and the day after. For a month, they are the events of that month and of the day before it
 * begins.
 */
function eventsAround(lists: readonly (readonly IndexedEvent[])[], date: string): IndexedEvent[] {
  return inAnyOf(
    lists,
    shiftDay(startsOn(date), -1),
    isDay(date) ? shiftDay(date, 1) : endsBy(date),
  );
}
