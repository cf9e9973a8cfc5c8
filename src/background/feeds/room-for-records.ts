import { MAX_RECORD_BYTES } from '../../core/release/verify-release.ts';
import type { RecordStore } from './record-store.ts';

/**
 * Limit, in bytes, for all added records in use together. Each is kept along with its predecessor,
 * parsed whenever the background starts, and held in memory. The limit is over six times the length
 * of the default record of 2026, and parsing that much takes about a second.
 */
export const MAX_ADDED_BYTES = 8 * 1024 * 1024;

interface RoomyFeed {
  id: string | null;
  records: Pick<RecordStore, 'survey'>;
}

/**
 * Maximum length of a feed's next record, in bytes: the room that the other added records leave, or
 * the fixed limit for the default feed.
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
