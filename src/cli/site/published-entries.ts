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
 * Returns the calendar entries in `text`, the coming.json of the last build. `text` is null in the
 * first build. Throws an Error if `text` is invalid.
 */
export function publishedEntries(text: string | null): CalendarEntry[] {
  if (text === null) return [];
  try {
    return entriesSchema.parse(JSON.parse(text));
  } catch {
    // With an empty list, the revision numbers of the calendar entries (`sequence`) would start
    // again, and subscribers' calendars would then ignore changes.
    throw new Error(
      'data/coming.json of the last build can’t be read; restore it, or remove it to begin a new calendar.',
    );
  }
}
