import * as z from 'zod/mini';
import { divideByWords } from './later-entries.ts';
import { lenient } from './lenient.ts';
import { invalidRecord, type LegalRecord, recordSchema, soundRecord } from './schema.ts';
import { withoutLater } from './without-later.ts';

const releasedSchema = lenient(recordSchema);

/**
 * Parses the record of a release for readers. The record may be newer than their extension.
 * Unknown fields are ignored. Entries with an unknown scope, state, kind or other word are left
 * out, with the entries that depend on them (see `withoutLater`); `leftOut` counts them. Throws an
 * Error that lists all other faults. docs/feed.md says how later versions may extend the form.
 */
export function parseReleasedRecord(data: unknown): LegalRecord {
  const parsed = releasedSchema.safeParse(data);
  if (parsed.success) return soundRecord(parsed.data);
  const { known, later } = divideByWords(data, parsed.error.issues);
  const rest = releasedSchema.safeParse(known);
  if (!rest.success) throw invalidRecord(z.prettifyError(rest.error));
  return soundRecord(withoutLater(rest.data, later));
}
