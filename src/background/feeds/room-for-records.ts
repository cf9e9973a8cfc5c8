import { MAX_RECORD_BYTES } from '../../core/release/verify-release.ts';
import type { RecordStore } from './record-store.ts';

/**
 * Limit, in bytes, for the records of all added feeds together. The background stores each record
 * with its predecessor and parses it at every start. Parsing 8 MB takes about a second. The default
 * record of 2026 has about 1.2 MB.
 */
export const MAX_ADDED_BYTES = 8 * 1024 * 1024;

interface RoomyFeed {
  id: string | null;
  records: Pick<RecordStore, 'survey'>;
}

/**
 * Maximum length of a feed's next record, in bytes: for an added feed, what the other added records
 * leave of the common limit; for the default feed, a fixed limit.
 */
export async function roomFor(
  { id }: Pick<RoomyFeed, 'id'>,
  all: readonly RoomyFeed[],
): Promise<number> {
  if (id === null) return MAX_RECORD_BYTES;
  const others = all.filter((feed) => feed.id !== null && feed.id !== id);
  const holdings = await Promise.all(others.map(({ records }) => records.survey()));
  const lengths = holdings.map(({ inUse }) => inUse?.head.record.length ?? 0);
  return Math.max(0, MAX_ADDED_BYTES - lengths.reduce((sum, length) => sum + length, 0));
}
