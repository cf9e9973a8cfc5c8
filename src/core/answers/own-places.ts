import type { LegalRecord } from '../record/schema.ts';
import type { Annotation } from './annotation.ts';
import { rowsIn, type ThenAndNow } from './then-and-now.ts';

/**
 * Returns the law on the article's apps in the reader's places, on the article's day and today.
 * Leaves out places that the record does not know, and places that an answer is about.
 */
export function ownPlaces(
  record: LegalRecord,
  { apps, jurisdictions, published, today }: Annotation,
  places: readonly string[],
): ThenAndNow[] {
  const covered = new Set(jurisdictions.map(({ code }) => code));
  const days = { published: published?.date ?? null, today };
  const shown = places.flatMap((code) =>
    covered.has(code) ? [] : (record.jurisdictions.find((place) => place.code === code) ?? []),
  );
  return apps.flatMap((app) =>
    shown.flatMap((place) => withoutSilence(rowsIn(record, app, place, days))),
  );
}

/** Leaves out rows with nothing on record today. If all rows are like this, returns all of them. */
function withoutSilence(rows: readonly ThenAndNow[]): ThenAndNow[] {
  const known = rows.filter(({ now }) => now.state !== 'no-record');
  return known.length > 0 ? known : [...rows];
}
