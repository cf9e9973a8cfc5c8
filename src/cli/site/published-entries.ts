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
 * Returns the calendar entries of the last build, read from the content of its coming.json. `text`
 * is null for the first build, when that file does not exist. Throws an Error when `text` is not a
 * list of entries. If the revisions of entries were then numbered from the beginning again,
 * subscribers would not receive changes.
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
