import type { ThenAndNow } from './then-and-now.ts';

/**
 * What is told of a reader's own places: every rule on record there. That the record holds nothing for everyone is an
 * answer only where it holds no other rule of that app either.
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
