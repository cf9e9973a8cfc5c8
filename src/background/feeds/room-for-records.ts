import { MAX_RECORD_BYTES } from '../../core/release/verify-release.ts';
import type { RecordStore } from './record-store.ts';

/**
 * Limit, in bytes, for the records of all added feeds together. The background script parses these
 * records at each start, which takes about a second for 8 MB.
 */
export const MAX_ADDED_BYTES = 8 * 1024 * 1024;

interface RoomyFeed {
  id: string | null;
  records: Pick<RecordStore, 'survey'>;
}

/**
 * Returns the maximum length of a feed's next record, in bytes. All added feeds share
 * `MAX_ADDED_BYTES`. For the default feed, the maximum is a constant.
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
