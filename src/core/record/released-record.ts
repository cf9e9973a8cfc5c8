import * as z from 'zod/mini';
import { acceptorOf } from './acceptor.ts';
import { divideByWords } from './later-entries.ts';
import { lenient } from './lenient.ts';
import { invalidRecord, type LegalRecord, recordSchema, soundRecord } from './schema.ts';
import { withoutLater } from './without-later.ts';

const releasedSchema = lenient(recordSchema);
const isWholeRecord = acceptorOf(recordSchema) as (data: unknown) => data is LegalRecord;

/**
 * Parses the record of a release for readers. The record may be newer than their extension.
 * Unknown fields are ignored. Entries with an unknown scope, state, kind or other word are left
 * out, with the entries that depend on them (see `withoutLater`); `leftOut` counts them. The
 * result may share its entries with `data`. Throws an Error that lists all other faults.
 * docs/feed.md says how later versions may extend the form.
 */
export function parseReleasedRecord(data: unknown): LegalRecord {
  // `soundRecord` sorts the list of events, and `data` must not change.
  if (isWholeRecord(data)) return soundRecord({ ...data, events: [...data.events] });
  const parsed = releasedSchema.safeParse(data);
  if (parsed.success) return soundRecord(parsed.data);
  const { known, later } = divideByWords(data, parsed.error.issues);
  const rest = releasedSchema.safeParse(known);
  if (!rest.success) throw invalidRecord(z.prettifyError(rest.error));
  return soundRecord(withoutLater(rest.data, later));
}
