import type { ThenAndNow } from './then-and-now.ts';

/**
 * Drops rows with nothing on record from a reader's own places, except where the record holds no
 * rule at all on that app in that place.
 */
export function withoutSilence(rows: readonly ThenAndNow[]): ThenAndNow[] {
  const known = rows.filter(isOnRecord);
  return rows.filter(
    (row) =>
      isOnRecord(row) ||
      !known.some(
        ({ app, jurisdiction }) => app.id === row.app.id && jurisdiction.code === row.jurisdiction.code,
      ),
  );
}

function isOnRecord({ now }: ThenAndNow): boolean {
  return now.state !== 'no-record';
}
