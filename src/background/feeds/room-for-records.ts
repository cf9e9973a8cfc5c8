import { MAX_RECORD_BYTES } from '../../core/release/verify-release.ts';
import type { RecordStore } from './record-store.ts';

/**
 * Added records in use are at most this long together, in bytes. Each is kept with the one before it and held in memory: with
 * every newsroom's as large as the default's may be, sixteen could fill three gigabytes. This is thirty times the default
 * record of 2026, so that any newsroom that adds what it knows has room.
 */
export const MAX_ADDED_BYTES = 32 * 1024 * 1024;

interface RoomyFeed {
  id: string | null;
  records: Pick<RecordStore, 'survey'>;
}

/** How long a feed's next record may be, in bytes: what the other added ones leave. Of the default feed its own limit. */
export async function roomFor({ id }: Pick<RoomyFeed, 'id'>, all: readonly RoomyFeed[]): Promise<number> {
  if (id === null) return MAX_RECORD_BYTES;
  const others = all.filter((one) => one.id !== null && one.id !== id);
  const held = await Promise.all(others.map(({ records }) => records.survey()));
  const lengths = held.map(({ inUse }) => inUse?.head.record.length ?? 0);
  return Math.max(0, MAX_ADDED_BYTES - lengths.reduce((sum, length) => sum + length, 0));
}
