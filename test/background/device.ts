import { createRecordStore, type RecordStore } from '../../src/background/record-store.ts';
import { createRefresh, type Refresh, type RefreshParts } from '../../src/background/refresh.ts';
import { tabReport } from '../../src/background/reports.ts';
import type { Provenance } from '../../src/core/provenance.ts';
import type { Bytes } from '../../src/core/release/bytes.ts';
import { recordFileName } from '../../src/core/release.ts';
import { type KeyRing, makeRelease } from '../core/release-parts.ts';
import type { FaultyFeed } from './feed-fixture.ts';
import {
  type MemoryAlarms,
  type MemoryBlobs,
  type MemoryStore,
  memoryAlarms,
  memoryBlobs,
  memoryStore,
} from './memory.ts';

export type Release = Awaited<ReturnType<typeof makeRelease>>;

/** A reader's device in memory: what outlives the worker, and a clock. */
export interface Device {
  storage: MemoryStore;
  blobs: MemoryBlobs;
  alarms: MemoryAlarms;
  /** Files of the package's own release. */
  bundle: Map<string, Bytes>;
  /** ms since 1970 */
  now: number;
  /** How often tabs were told of a new record. */
  told: number;
  /** A new worker's life on this device. */
  start(changes?: Partial<RefreshParts>): Worker;
}

export interface Worker {
  records: RecordStore;
  refresh: Refresh;
  /** What is in use: its number of events, and what the reader is told of it. */
  inUse(): Promise<{ events: number; provenance: Provenance } | { failed: string }>;
}

export async function makeDevice(ring: KeyRing, feed: FaultyFeed | null): Promise<Device> {
  const bundled = await makeRelease(ring.online);
  const device: Device = {
    storage: memoryStore(),
    blobs: memoryBlobs(),
    alarms: memoryAlarms(),
    bundle: new Map([
      ['head.json', bundled.headBytes],
      [recordFileName(bundled.head), bundled.recordBytes],
    ]),
    now: Date.parse('2026-10-05T00:00:00Z'),
    told: 0,
    start(changes = {}) {
      return startWorker(this, ring, feed, changes);
    },
  };
  return device;
}

function startWorker(
  device: Device,
  { pinned }: KeyRing,
  feed: FaultyFeed | null,
  changes: Partial<RefreshParts>,
): Worker {
  const bundle = {
    read: async (name: string) => device.bundle.get(name) ?? Promise.reject(new Error(`no ${name}`)),
  };
  const { storage, blobs, alarms } = device;
  const records = createRecordStore({ bundle, storage, blobs, pinned });
  const parts: RefreshParts = {
    feed: feed?.url ?? null,
    pinned,
    records,
    storage,
    alarms,
    now: () => device.now,
    random: () => 0.5,
    withLock: async (_, work) => work(),
    fetch,
    onUpdated: async () => {
      device.told += 1;
    },
    ...changes,
  };
  return {
    records,
    refresh: createRefresh(parts),
    async inUse() {
      const report = await tabReport({ ...parts, today: () => '2026-10-05' }, null);
      if (report.kind === 'record-failed') return { failed: report.reason };
      return { events: (await records.load()).record.events.length, provenance: report.provenance };
    },
  };
}
