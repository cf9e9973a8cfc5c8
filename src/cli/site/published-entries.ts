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
 * Returns the calendar entries in `text`, the content of coming.json from the last build. In the
 * first build, `text` is null, and there are no entries. Throws an Error if `text` is invalid.
 * Without the old entries, all revision numbers would begin at 0 again, and the calendars of
 * subscribers would ignore changes.
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
