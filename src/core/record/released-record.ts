import * as z from 'zod/mini';
import { once } from '../collections/once.ts';
import { acceptorOf } from './acceptor.ts';
import { divideByWords } from './later-entries.ts';
import { lenient } from './lenient.ts';
import { invalidRecord, type LegalRecord, recordSchema, soundRecord } from './schema.ts';
import { withoutLater } from './without-later.ts';

// The schema and the function below are created only when they are needed, because the background
// script usually starts with a record that was checked before.
const releasedSchema = once(() => lenient(recordSchema));
const isWholeRecord = once(
  () => acceptorOf(recordSchema) as (data: unknown) => data is LegalRecord,
);

/**
 * Parses a release's record, which may be newer than the extension (see docs/feed.md). Ignores
 * unknown fields. Leaves out entries with an unknown word, such as a new scope. Throws an Error
 * for other faults.
 */
export function parseReleasedRecord(data: unknown): LegalRecord {
  // `soundRecord` sorts the list of events. It gets a copy of the list, because `data` must not
  // change. The entries themselves are not copied.
  if (isWholeRecord()(data)) return soundRecord({ ...data, events: [...data.events] });
  const parsed = releasedSchema().safeParse(data);
  if (parsed.success) return soundRecord(parsed.data);
  const { known, later } = divideByWords(data, parsed.error.issues);
  const rest = releasedSchema().safeParse(known);
  if (!rest.success) throw invalidRecord(z.prettifyError(rest.error));
  return soundRecord(withoutLater(rest.data, later));
}
