import { compareText } from '../text/compare-text.ts';

/**
 * Sorts the events in the given record by date and returns the record. Events of one day keep
 * their order.
 */
export function sortEvents<R extends { events: { date: string }[] }>(record: R): R {
  record.events.sort((a, b) => compareText(a.date, b.date));
  return record;
}
