import * as z from 'zod/mini';
import type { CalendarEntry } from '../../core/export/calendar-entries.ts';

/** Schema of coming.json, the site's file of scheduled events. */
export const entriesSchema = z.array(
  z.object({
    id: z.string(),
    uid: z.string(),
    sequence: z.int(),
    stamp: z.string(),
    date: z.string(),
    title: z.string(),
    summary: z.string(),
    isCancelled: z.boolean(),
  }),
);

/**
 * Returns the last build's calendar entries from the `text` of its coming.json; null for the first
 * build. Throws an Error when `text` is not a list of entries: without the old entries, revisions
 * would be numbered anew, and calendars would ignore changes.
 */
export function publishedEntries(text: string | null): CalendarEntry[] {
  if (text === null) return [];
  try {
    return entriesSchema.parse(JSON.parse(text));
  } catch {
    throw new Error(
      'data/coming.json of the last build can’t be read; restore it, or remove it to begin a new calendar.',
    );
  }
}
