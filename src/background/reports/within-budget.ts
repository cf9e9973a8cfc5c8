import { mergeRecords } from '../../core/record/merge-records.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import type { ReaderRecords, ReaderRelease } from '../feeds/reader-records.ts';

/**
 * Maximum length, in characters of JSON, that added records may add to what is sent to a page. All
 * added feeds share it.
 */
const MOST_ADDED = 200_000;

/** The part of a release that `withinBudget` needs. */
export type BudgetedRelease = Pick<ReaderRelease, 'record' | 'base' | 'added'>;

/**
 * Returns the result of `read` for the merged record. If the added records together lengthen the
 * result by more than `MOST_ADDED`, returns the result for the default record instead, and sets
 * aside these added records:
 * - the record that lengthens the result most
 * - every other record that alone lengthens the result by more than `MOST_ADDED`
 */
export async function withinBudget<T>(
  { setAside }: Pick<ReaderRecords, 'setAside'>,
  { record, base, added }: BudgetedRelease,
  read: (record: LegalRecord) => T,
): Promise<T> {
  const whole = read(record);
  if (record === base) return whole;
  const own = read(base);
  const extra = (value: T) => lengthOf(value) - lengthOf(own);
  if (extra(whole) <= MOST_ADDED) return whole;
  const lengths = added.flatMap(({ feed: { id, name }, release }) =>
    release
      ? [
          {
            id,
            adds: extra(read(mergeRecords(base, [{ id, name, record: release.record }]).record)),
          },
        ]
      : [],
  );
  const longest = Math.max(...lengths.map(({ adds }) => adds));
  const costly = lengths.filter(({ adds }) => adds > MOST_ADDED || adds === longest);
  for (const { id } of costly) await setAside(id, 'text');
  return own;
}

function lengthOf(value: unknown): number {
  return JSON.stringify(value).length;
}
