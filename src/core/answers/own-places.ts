import type { ThenAndNow } from './then-and-now.ts';

/**
 * Drops the rows with nothing on record from the reader's own places, but keeps them for an app and
 * place without any rule on record.
 */
export function withoutSilence(rows: readonly ThenAndNow[]): ThenAndNow[] {
  const known = rows.filter(isOnRecord);
  return rows.filter(
    (row) =>
      isOnRecord(row) ||
      !known.some(
        ({ app, jurisdiction }) =>
          app.id === row.app.id && jurisdiction.code === row.jurisdiction.code,
      ),
  );
}

function isOnRecord({ now }: ThenAndNow): boolean {
  return now.state !== 'no-record';
}
