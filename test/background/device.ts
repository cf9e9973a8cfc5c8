import { createLanguage } from '../../src/background/choices/language.ts';
import { createFeeds, type Feeds } from '../../src/background/feeds/feeds.ts';
import { createReaderRecords } from '../../src/background/feeds/reader-records.ts';
import { createRecordStore, type RecordStore } from '../../src/background/feeds/record-store.ts';
import { createRefresh, type Refresh } from '../../src/background/feeds/refresh.ts';
import type { RefreshServices } from '../../src/background/feeds/refresh-attempt.ts';
import { tabReport } from '../../src/background/reports/tab-report.ts';
import type { Bytes } from '../../src/core/release/bytes.ts';
import type { Provenance } from '../../src/core/release/provenance.ts';
import { recordFileName } from '../../src/core/release/verify-release.ts';
import { type KeyRing, makeRelease } from '../core/release/release-parts.ts';
import { catalogOf } from '../words.ts';
import type { FaultyFeed } from './feeds/feed-fixture.ts';
import {
  type MemoryAlarms,
  type MemoryBlobs,
  type MemoryStore,
  memoryAlarms,
  memoryBlobs,
  memoryStore,
} from './memory.ts';

export type Release = Awaited<ReturnType<typeof makeRelease>>;

/**
 * A simulated device: a clock, and everything that survives when the browser ends the background
 * script.
 */
export interface Device {
  storage: MemoryStore;
  blobs: MemoryBlobs;
  alarms: MemoryAlarms;
  /** Files of the release that is bundled with the extension, keyed by name. */
  bundle: Map<string, Bytes>;
  /** Current time, in ms since 1970. */
  now: number;
  /** How often open tabs were told of a new record. */
  told: number;
  /** The policy of the organisation, as the browser gives it to the extension. */
  policy: unknown;
  /** Blobs (large binary values) of each added feed, keyed by the id of the feed. */
  blobsOf: Map<string, MemoryBlobs>;
  /** Starts the background script in a new worker on this device. */
  start(changes?: Changes): Worker;
}

/** Services that replace a worker's usual ones. `feed` replaces the default feed's address. */
export type Changes = Partial<RefreshServices> & { feed?: string };

export interface Worker {
  records: RecordStore;
  feeds: Feeds;
  /** Services with which the worker refreshes records. */
  parts: RefreshServices;
  refresh: Refresh;
  /**
   * Resolves to the record's number of events and the provenance that the reader sees. Without a
   * usable record, resolves to the reason.
   */
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
    policy: null,
    blobsOf: new Map(),
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
  { feed: address = feed?.url, ...changes }: Changes,
): Worker {
  const bundle = {
    read: async (name: string) =>
      device.bundle.get(name) ?? Promise.reject(new Error(`no ${name}`)),
  };
  const { storage, blobs, alarms } = device;
  const records = createRecordStore({ bundle, storage, blobs, pinned });
  const feeds = createFeeds({
    ...{ feed: address ?? null, pinned, records, storage },
    readPolicy: async () => device.policy,
    blobsOf(id) {
      const own = device.blobsOf.get(id) ?? memoryBlobs();
      device.blobsOf.set(id, own);
      return own;
    },
  });
  const parts: RefreshServices = {
    feeds: feeds.toRefresh,
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
  const shown = createReaderRecords(records, feeds, {
    session: memoryStore(),
    variants: async () => new Map(),
  });
  const language = createLanguage(storage, async () => catalogOf('en'));
  const reporting = {
    ...parts,
    language,
    records: shown,
    feed: address ?? null,
    today: () => '2026-10-05',
  };
  return {
    ...{ records, feeds, parts },
    refresh: createRefresh(parts),
    async inUse() {
      const report = await tabReport(reporting, null);
      if (report.kind === 'record-failed') return { failed: report.failure.reason };
      return { events: (await shown.load()).record.events.length, provenance: report.provenance };
    },
  };
}
