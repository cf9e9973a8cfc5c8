import * as z from 'zod/mini';
import type { LegalRecord } from '../../core/record/schema.ts';
import { scopeSchema } from '../../core/record/schema.ts';
import { readJsonLines } from './json-lines.ts';

const labelSchema = z.object({
  /** Id of the article's row in the list of articles. */
  id: z.pipe(z.union([z.string(), z.number()]), z.transform(String)),
  apps: z.array(z.string()).check(z.minLength(1)),
  /** Code of the jurisdiction; empty when the article names none. */
  place: z.string(),
  scope: scopeSchema,
  /**
   * Ids of the record's events that are correct matches for the claim; empty when the record has
   * no such event.
   */
  events: z.array(z.string()),
});

/** A labelled claim and the events of the record that it reports. */
export type EventLabel = z.infer<typeof labelSchema>;

/**
 * Reads labelled claims and their events. Throws an Error with file and line when a line is
 * malformed or names an event that the record lacks.
 */
export async function readEventLabels(file: string, record: LegalRecord): Promise<EventLabel[]> {
  const known = new Set(record.events.map(({ id }) => id));
  const lines = await readJsonLines(file, labelSchema);
  return lines.map(({ value, where }) => {
    const unknown = value.events.find((id) => !known.has(id));
    if (unknown !== undefined)
      throw new Error(`${where}: the record has no event ${unknown}; correct its id`);
    return value;
  });
}
