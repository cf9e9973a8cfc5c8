import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteEverything } from '../../../src/background/choices/forget.ts';
import { listAddedFeeds, MOST_FEEDS } from '../../../src/background/feeds/added-feeds.ts';
import {
  addFeed,
  type ChangeFeedsServices,
  forgetGoneFeeds,
  removeFeed,
} from '../../../src/background/feeds/change-feeds.ts';
import { addedFeedReports } from '../../../src/background/feeds/feed-reports.ts';
import { keepSchedule } from '../../../src/background/feeds/keep-schedule.ts';
import { createReaderRecords } from '../../../src/background/feeds/reader-records.ts';
import { attemptRefresh } from '../../../src/background/feeds/refresh-attempt.ts';
import { refreshLog } from '../../../src/background/feeds/refresh-status.ts';
import { MAX_ADDED_BYTES, roomFor } from '../../../src/background/feeds/room-for-records.ts';
import { REFRESH_ALARM } from '../../../src/background/feeds/schedule.ts';
import { recordBytes, signHead } from '../../../src/cli/feed/publish-release.ts';
import { DAY_MS } from '../../../src/core/dates/days.ts';
import type { LegalRecord } from '../../../src/core/record/schema.ts';
import { MAX_RECORD_BYTES, recordFileName } from '../../../src/core/release/verify-release.ts';
import {
  type KeyRing,
  makeHead,
  makeKeyRing,
  makeRecord,
} from '../../core/release/release-parts.ts';
import { ENGLISH } from '../../words.ts';
import type { Worker } from '../device.ts';
import { memoryStore } from '../memory.ts';
import { type FaultyFeed, startFaultyFeed, status } from './feed-fixture.ts';
import { refusalOf } from './refusal.ts';
import { useScenario } from './scenario.ts';

const HOUR = 60 * 60_000;
const scenario = useScenario();
let herald: FaultyFeed;
let ring: KeyRing;

beforeEach(async () => {
  [herald, ring] = await Promise.all([startFaultyFeed(), makeKeyRing()]);
  await publish(1);
});
afterEach(() => herald.close());

/** Makes a record with one measure in Nepal and the given number of events. */
function nepal(events: number): LegalRecord {
  const record = makeRecord(events);
  return {
    ...record,
    jurisdictions: [...record.jurisdictions, { code: 'NP', name: 'Nepal' }],
    measures: record.measures.map((measure) => ({
      ...measure,
      id: 'np-order',
      jurisdiction: 'NP',
    })),
    events: record.events.map((event) => ({
      ...event,
      id: `np-${event.id}`,
      measures: ['np-order'],
    })),
  };
}
async function publish(version: number, key = ring.online, claims = {}): Promise<void> {
  const bytes = recordBytes(nepal(version));
  const head = await makeHead(bytes, { version, ...claims });
  herald.files.set('head.json', await signHead(head, key));
  herald.files.set(recordFileName(head), bytes);
}
const typed = (key = ring.online.publicKey) => ({ name: 'The Herald', address: herald.url, key });
function changing(worker: Worker, onChanged = async () => {}): ChangeFeedsServices {
  const { storage } = scenario.device;
  return {
    ...{ storage, onChanged, withLock: async (_, run) => run(), feeds: worker.feeds },
    rules: { defaultFeed: scenario.feed.url },
    firstCheck: (feed) =>
      attemptRefresh({ ...worker.parts, onUpdated: async () => {} }, feed, 'reader'),
  };
}
function deleting(worker: Worker): Parameters<typeof deleteEverything>[0] {
  const { records, feeds } = worker;
  const { storage } = scenario.device;
  return {
    ...{ records, feeds, storage, session: memoryStore(), withLock: async (_, run) => run() },
    privateChoices: { forget: async () => {} },
    onChanged: async () => {},
  };
}
const add = (worker: Worker) => addFeed(changing(worker), typed(), [ring.online.id]);
const idOf = async (worker: Worker) => (await worker.feeds.added()).feeds[0]?.id ?? '';
const shown = (worker: Worker) =>
  createReaderRecords(worker.records, worker.feeds, {
    session: memoryStore(),
    variants: async () => new Map(),
  }).load();
/** Returns the keys of all stored values that belong to added feeds. */
const storedOfFeeds = () =>
  [...scenario.device.storage.content.keys()].filter((key) => key.startsWith('feed:'));

describe('addFeed', () => {
  it('adds a feed once its record is good: its entries are there with their origin, in this worker and the next', async () => {
    const worker = scenario.device.start();
    expect(await add(worker)).toEqual({ kind: 'added', name: 'The Herald' });
    for (const life of [worker, scenario.device.start()]) {
      const { record, version } = await shown(life).then((release) => ({
        record: release.record,
        version: release.head.version,
      }));
      expect(record.measures.map(({ id, from }) => `${id} ${from}`)).toEqual([
        'in-order undefined',
        `${await idOf(life)}.np-order The Herald`,
      ]);
      expect(version).toBe(1);
      expect(await life.inUse()).toMatchObject({
        events: 2,
        provenance: {
          from: 'bundled',
          added: [
            { name: 'The Herald', provenance: { version: 1, freshness: 'fresh' }, failure: null },
          ],
        },
      });
    }
  });

  it.each<[string, () => void | Promise<void>, RegExp]>([
    ['another key', () => publish(1, scenario.ring.online), /not from a key/],
    [
      'no answer that can be used',
      () => herald.faults.set('head.json', status(404)) as never,
      /status 404/,
    ],
    [
      'an expired head',
      () =>
        publish(1, ring.online, {
          issued: '2026-08-01T00:00:00Z',
          expires: '2026-08-20T00:00:00Z',
        }),
      /expired/,
    ],
    [
      'a damaged record',
      () => {
        for (const [name, bytes] of herald.files)
          if (name.startsWith('record'))
            herald.files.set(
              name,
              bytes.map((byte) => byte ^ 1),
            );
      },
      /signed/,
    ],
  ])(
    'refuses %s with the reason, keeps nothing and remembers the attempt',
    async (_, spoil, reason) => {
      await spoil();
      const worker = scenario.device.start();
      expect(await add(worker)).toMatchObject({
        kind: 'refused',
        failure: { message: expect.stringMatching(reason) },
      });
      expect((await worker.feeds.added()).feeds).toEqual([]);
      expect(storedOfFeeds()).toEqual([]);
      expect(await worker.inUse()).toMatchObject({ events: 1 });
      const [line] = refreshLog.schema.parse(scenario.device.storage.content.get(refreshLog.key));
      expect(line).toMatchObject({ feed: 'The Herald', by: 'reader', outcome: { kind: 'failed' } });
    },
  );

  it('refuses a key other than the one that was confirmed, without asking anybody', async () => {
    const confirmed = addFeed(changing(scenario.device.start()), typed(), [
      scenario.ring.online.id,
    ]);
    expect(await refusalOf(confirmed)).toMatch(/not the key whose fingerprint/);
    expect(herald.requests).toEqual([]);
  });

  it('refuses the same feed twice, and a name that is taken', async () => {
    const worker = scenario.device.start();
    await add(worker);
    expect(await refusalOf(add(worker))).toMatch(/already been added/);
    const other = addFeed(changing(worker), { ...typed(), address: `${herald.url}other/` }, [
      ring.online.id,
    ]);
    expect(await refusalOf(other)).toMatch(/already called “The Herald”/);
  });

  it('takes the list of keys.json, and follows a root that replaces the online key', async () => {
    const worker = scenario.device.start();
    const outcome = await addFeed(
      changing(worker),
      typed(JSON.stringify(ring.pinned)),
      ring.pinned.map(({ id }) => id),
    );
    expect(outcome).toMatchObject({ kind: 'added' });
  });
});

describe('an added feed', () => {
  it('has versions of its own: a rollback of it is refused, whatever the default’s version is', async () => {
    const worker = scenario.device.start();
    await publish(5);
    await add(worker);
    await publish(4);
    const outcome = await worker.refresh('reader', await idOf(worker));
    expect(outcome).toMatchObject({
      kind: 'failed',
      failure: { reason: 'rollback', feed: 'The Herald' },
    });
    expect(await worker.inUse()).toMatchObject({ events: 6 });
  });

  it('stays when the default goes back to its bundle', async () => {
    const worker = scenario.device.start();
    await add(worker);
    await worker.refresh('reader');
    expect(await worker.inUse()).toMatchObject({ events: 3 });
    await worker.records.dropFetched();
    expect(await scenario.device.start().inUse()).toMatchObject({ events: 2 });
  });

  it('turns amber and red by itself, and the default stays what it is', async () => {
    const worker = scenario.device.start();
    await add(worker);
    herald.faults.set('head.json', status(500));
    for (const [days, freshness] of [
      [4, 'amber'],
      [27, 'red'],
    ] as const) {
      scenario.device.now = Date.parse('2026-10-05T00:00:00Z') + days * DAY_MS;
      scenario.serve(scenario.second);
      await worker.refresh('schedule');
      const { provenance } = (await worker.inUse()) as {
        provenance: { freshness: string; added: unknown[] };
      };
      expect(provenance.added).toMatchObject([
        { provenance: { freshness }, failure: { reason: 'http-error' } },
      ]);
      if (freshness === 'amber') expect(provenance.freshness).toBe('fresh');
    }
  });

  it('does not stand in for a default record that can’t be read', async () => {
    await add(scenario.device.start());
    scenario.device.bundle.clear();
    expect(await scenario.device.start().inUse()).toHaveProperty('failed');
  });

  it('is left out when its record is damaged on disk, until the next check', async () => {
    await add(scenario.device.start());
    for (const blobs of scenario.device.blobsOf.values())
      for (const bytes of blobs.content.values()) bytes[5] = 0;
    expect(await scenario.device.start().inUse()).toMatchObject({
      events: 1,
      provenance: { added: [{ provenance: null }] },
    });
    await scenario.device.start().refresh('reader');
    expect(await scenario.device.start().inUse()).toMatchObject({ events: 3 });
  });

  it('tells what it adds and which of its entries meet another', async () => {
    const own = nepal(1);
    own.events.push(...makeRecord().events.map((event) => ({ ...event, title: 'Another title' })));
    own.measures.push(...makeRecord().measures);
    const bytes = recordBytes(own);
    const head = await makeHead(bytes, { version: 2 });
    herald.files.set('head.json', await signHead(head, ring.online));
    herald.files.set(recordFileName(head), bytes);
    const worker = scenario.device.start();
    await add(worker);
    const { storage, now } = scenario.device;
    const language = { words: async () => ENGLISH };
    const parts = { storage, language, feeds: worker.feeds, now: () => now };
    const { addedFeeds } = await addedFeedReports(parts, await shown(worker));
    expect(addedFeeds).toMatchObject([
      {
        name: 'The Herald',
        managed: false,
        keys: [{ id: ring.online.id, role: 'online' }],
        adds: { measures: 1, events: 1 },
        conflicts: [{ kind: 'event', id: 'in-event-1', why: 'differs' }],
      },
    ]);
  });
});

describe('the room that added records share', () => {
  /**
   * Adds a second newsroom's feed. The head of this feed says that the record has `length` bytes.
   * Resolves to the outcome, the requested files (without hashes), and the worker.
   */
  async function offer(length: number) {
    const gazette = await startFaultyFeed();
    const bytes = recordBytes(nepal(1));
    const head = await makeHead(bytes, { record: { sha256: 'ab'.repeat(32), length } });
    gazette.files.set('head.json', await signHead(head, ring.online));
    const worker = scenario.device.start();
    await add(worker);
    const also = { name: 'The Gazette', address: gazette.url, key: ring.online.publicKey };
    const outcome = await addFeed(changing(worker), also, [ring.online.id]);
    await gazette.close();
    return { outcome, asked: gazette.requests.map(({ name }) => name.replace(/-.*/, '')), worker };
  }
  const left = () => MAX_ADDED_BYTES - recordBytes(nepal(1)).length;

  it('is what others leave: a record that is a byte longer is not even asked for, and those in use stay', async () => {
    const { outcome, asked, worker } = await offer(left() + 1);
    expect(outcome).toMatchObject({
      kind: 'refused',
      failure: { reason: 'no-room', numbers: { size: 8, room: 8 } },
    });
    expect(asked).toEqual(['head.json']);
    for (const life of [worker, scenario.device.start()])
      expect((await shown(life)).added).toMatchObject([{ feed: { name: 'The Herald' } }]);
    expect(await scenario.device.start().inUse()).toMatchObject({ events: 2 });
  });

  it('lets in a record that just fits', async () => {
    const { outcome, asked } = await offer(left());
    expect(asked).toEqual(['head.json', 'record']);
    // The extension asks for the record only after it has accepted the record's length. The server
    // of this test does not have the record. The reason `not-found` therefore shows that the length
    // was accepted.
    expect(outcome).toMatchObject({ kind: 'refused', failure: { reason: 'not-found' } });
  });

  it('is not counted against a feed’s own record before', async () => {
    const worker = scenario.device.start();
    await add(worker);
    const [own] = (await worker.feeds.toRefresh()).filter(({ id }) => id !== null);
    expect(await roomFor({ id: own?.id ?? '' }, await worker.feeds.toRefresh())).toBe(
      MAX_ADDED_BYTES,
    );
    expect(await roomFor({ id: null }, await worker.feeds.toRefresh())).toBe(MAX_RECORD_BYTES);
  });
});

describe('a record that costs too much', () => {
  it('is set aside, as the options say, until the feed has another or the browser closes', async () => {
    const worker = scenario.device.start();
    await add(worker);
    const session = memoryStore();
    const records = createReaderRecords(worker.records, worker.feeds, {
      session,
      variants: async () => new Map(),
    });
    const used = async (life = records) => (await life.load()).record.measures.length;
    expect(await used()).toBe(2);
    await records.setAside(await idOf(worker), 'time');
    expect(await used()).toBe(1);
    const { addedFeeds } = await addedFeedReports(
      { ...worker.parts, feeds: worker.feeds, language: { words: async () => ENGLISH } },
      await records.load(),
    );
    expect(addedFeeds).toMatchObject([{ name: 'The Herald', setAside: 'time' }]);
    // A new background script still leaves out the record that was set aside. If the feed publishes
    // a newer record, the newer record is used.
    const next = scenario.device.start();
    const restarted = createReaderRecords(next.records, next.feeds, {
      session,
      variants: async () => new Map(),
    });
    expect(await used(restarted)).toBe(1);
    expect((await shown(next)).record.measures).toHaveLength(2);
    await publish(2);
    await next.refresh('reader');
    expect(await used(restarted)).toBe(2);
  });
});

describe('refresh with several feeds', () => {
  it('asks all when a reader asks, and only those that are due by schedule', async () => {
    const worker = scenario.device.start({ random: () => 0 });
    await add(worker);
    await worker.refresh('reader');
    expect(herald.requests.filter(({ name }) => name === 'head.json')).toHaveLength(2);
    scenario.feed.faults.set('head.json', status(500));
    await worker.refresh('reader');
    herald.requests.length = scenario.feed.requests.length = 0;
    // The last check of the default feed failed, so its next check is due within the hour. The last
    // check of the added feed succeeded, so its next check is due hours later.
    scenario.device.now += HOUR;
    await worker.refresh('schedule');
    expect(scenario.feed.requests).toHaveLength(1);
    expect(herald.requests).toHaveLength(0);
  });

  it('has one alarm, for the feed that is due first', async () => {
    const worker = scenario.device.start();
    await worker.refresh('reader');
    scenario.device.now += HOUR;
    await add(worker);
    expect([...scenario.device.alarms.due]).toEqual([
      [REFRESH_ALARM, scenario.device.now + 5 * HOUR],
    ]);
  });

  it('asks each once in six hours, even if the storage is full', async () => {
    const worker = scenario.device.start();
    await add(worker);
    await worker.refresh('reader');
    herald.requests.length = scenario.feed.requests.length = 0;
    scenario.device.storage.full = true;
    scenario.device.now += 7 * HOUR;
    await worker.refresh('schedule');
    expect(scenario.feed.requests).toHaveLength(1);
    expect(herald.requests).toHaveLength(1);
    const due = scenario.device.alarms.due.get(REFRESH_ALARM) ?? 0;
    expect(due).toBeGreaterThan(scenario.device.now + HOUR);
  });

  it('tells that an added feed failed, by its name, when the default has nothing newer', async () => {
    const worker = scenario.device.start();
    await add(worker);
    await worker.refresh('reader');
    herald.faults.set('head.json', status(500));
    expect(await worker.refresh('reader')).toMatchObject({
      kind: 'failed',
      failure: { feed: 'The Herald', message: expect.stringMatching(/500/) },
    });
  });

  it('runs one at a time', async () => {
    let running = 0;
    let most = 0;
    let last: Promise<unknown> = Promise.resolve();
    const withLock = <T>(_: string, work: () => Promise<T>): Promise<T> => {
      const turn = last.then(async () => {
        most = Math.max(most, ++running);
        return work().finally(() => running--);
      });
      last = turn.catch(() => {});
      return turn;
    };
    await add(scenario.device.start());
    const workers = [scenario.device.start({ withLock }), scenario.device.start({ withLock })];
    await Promise.all(
      workers.flatMap((worker) => [worker.refresh('reader'), worker.refresh('schedule')]),
    );
    expect(most).toBe(1);
  });

  it('keeps the last fifty attempts over all feeds', async () => {
    const worker = scenario.device.start();
    await add(worker);
    for (let at = 0; at < 30; at++) await worker.refresh('reader');
    const log = refreshLog.schema.parse(scenario.device.storage.content.get(refreshLog.key));
    expect(log).toHaveLength(50);
    expect(log.filter(({ feed }) => feed === 'The Herald')).toHaveLength(25);
  });
});

describe('deleteEverything', () => {
  it('lets a feed that is added anew be read from its beginning, by the same background', async () => {
    const worker = scenario.device.start();
    await add(worker);
    expect((await shown(worker)).added).toHaveLength(1);
    await deleteEverything(deleting(worker), { leaveAll: async () => {} });
    expect((await shown(worker)).added).toEqual([]);
    expect(storedOfFeeds()).toEqual([]);
    await add(worker);
    for (const life of [worker, scenario.device.start()])
      expect((await shown(life)).added.map(({ release }) => release?.head.version)).toEqual([1]);
  });
});

describe('removeFeed', () => {
  it('forgets the feed and all that came from it, and nothing of the default', async () => {
    const worker = scenario.device.start();
    await worker.refresh('reader');
    await add(worker);
    let changes = 0;
    const onChanged = async () => void changes++;
    await removeFeed(changing(worker, onChanged), await idOf(worker));
    expect(changes).toBe(1);
    expect(storedOfFeeds()).toEqual([]);
    for (const blobs of scenario.device.blobsOf.values()) expect(blobs.content.size).toBe(0);
    for (const life of [worker, scenario.device.start()])
      expect(await life.inUse()).toMatchObject({ events: 2 });
    expect((await worker.inUse()) as object).not.toHaveProperty('provenance.added');
  });

  it('is final for a check that was waiting: nothing is kept again', async () => {
    const worker = scenario.device.start();
    await add(worker);
    const id = await idOf(worker);
    let removed = false;
    const withLock = async <T>(_: string, work: () => Promise<T>) => {
      if (!removed) await removeFeed(changing(worker), id);
      removed = true;
      return work();
    };
    const outcome = await scenario.device.start({ withLock }).refresh('reader', id);
    expect(outcome).toMatchObject({ kind: 'failed', failure: { reason: 'feed-removed' } });
    expect(storedOfFeeds()).toEqual([]);
  });

  it('is not the reader’s for a feed that the organisation set', async () => {
    scenario.device.policy = policy();
    const worker = scenario.device.start();
    expect(await refusalOf(removeFeed(changing(worker), await idOf(worker)))).toMatch(
      /organisation/,
    );
    expect((await worker.feeds.added()).feeds).toHaveLength(1);
  });
});

function policy(more: object[] = []) {
  const keys = [{ role: 'online', publicKey: ring.online.publicKey }];
  return { feeds: [{ name: 'The Herald', address: herald.url, keys }, ...more] };
}

describe('a feed set by policy', () => {
  it('is asked by the schedule soon, and used, without the reader', async () => {
    scenario.device.policy = policy();
    const worker = scenario.device.start();
    const parts = { ...worker.parts, feeds: worker.feeds, session: memoryStore() };
    await scenario.device.alarms.set(REFRESH_ALARM, scenario.device.now + 6 * HOUR);
    await keepSchedule(parts);
    expect(scenario.device.alarms.due.get(REFRESH_ALARM)).toBe(scenario.device.now + 60_000);
    scenario.device.now += 60_000;
    await worker.refresh('schedule');
    expect(await worker.inUse()).toMatchObject({
      provenance: { added: [{ name: 'The Herald', failure: null }] },
    });
    expect((await worker.feeds.added()).feeds[0]).toMatchObject({ managed: true });
  });

  it('goes with its policy, and its entries with it', async () => {
    scenario.device.policy = policy();
    await scenario.device.start().refresh('reader');
    scenario.device.policy = null;
    expect(await scenario.device.start().inUse()).toMatchObject({ events: 2 });
  });

  it('leaves nothing behind when it is gone, and what others are kept of stays', async () => {
    const worker = scenario.device.start();
    await worker.refresh('reader');
    scenario.device.policy = policy();
    await worker.refresh('reader');
    const parts = { ...changing(worker), feeds: worker.feeds, now: () => scenario.device.now };
    await forgetGoneFeeds(parts);
    expect(storedOfFeeds()).not.toEqual([]);
    scenario.device.policy = null;
    await forgetGoneFeeds(parts);
    scenario.device.now += DAY_MS;
    await forgetGoneFeeds(parts);
    expect(storedOfFeeds()).toEqual([]);
    for (const blobs of scenario.device.blobsOf.values()) expect(blobs.content.size).toBe(0);
    expect(await scenario.device.start().inUse()).toMatchObject({ events: 2 });
  });

  it('leaves the reader no room for one feed more than can be stored', async () => {
    const { storage } = scenario.device;
    const address = (index: number) => `https://feed-${index}.example/`;
    const keys = ring.pinned.filter(({ role }) => role === 'online');
    const stored = Array.from({ length: MOST_FEEDS }, (_, index) => ({
      ...{ name: `Feed ${index}`, address: address(index), keys },
    }));
    await storage.set({ 'added-feeds': stored });
    const [shadowing] = policy().feeds;
    scenario.device.policy = { feeds: [{ ...shadowing, name: 'Ours', address: address(0) }] };
    const worker = scenario.device.start();
    await expect(add(worker)).rejects.toThrow('feeds_fault_most');
    expect(storage.content.get('added-feeds')).toEqual(stored);
  });

  it('holds over what the reader added for the same address', async () => {
    const worker = scenario.device.start();
    await add(worker);
    scenario.device.policy = policy();
    const { feeds } = await worker.feeds.added();
    expect(feeds.map(({ managed }) => managed)).toEqual([true]);
  });

  it.each<[string, unknown, RegExp | null]>([
    ['no object', 'feeds', /feeds:/],
    ['feeds that are no list', { feeds: {} }, /feeds:/],
    ['too many', { feeds: Array(MOST_FEEDS + 1).fill({}) }, /feeds:/],
    ['an entry of another form', { feeds: [{ name: 'x' }] }, /entry 1/],
    [
      'http',
      {
        feeds: [
          {
            name: 'x',
            address: 'http://feed.example/',
            keys: [{ role: 'online', publicKey: `C${'A'.repeat(42)}=` }],
          },
        ],
      },
      /entry 1: .*https/,
    ],
    [
      'a key of the wrong length',
      {
        feeds: [
          {
            name: 'x',
            address: 'https://feed.example/',
            keys: [{ role: 'online', publicKey: 'AAAA' }],
          },
        ],
      },
      /entry 1: .*44/,
    ],
    [
      'a name that turns the text around',
      {
        feeds: [
          {
            name: 'x\u202eevil',
            address: 'https://feed.example/',
            keys: [{ role: 'online', publicKey: `C${'A'.repeat(42)}=` }],
          },
        ],
      },
      /entry 1/,
    ],
    ['nothing', null, null],
    ['something else only', { other: 1 }, null],
  ])('is hostile until parsed: %s', async (_, content, fault) => {
    const { feeds, policyFaults } = await listAddedFeeds(memoryStore(), content, {
      defaultFeed: null,
    });
    expect(feeds).toEqual([]);
    const told = policyFaults.map(
      ({ entry, refusal }) => `entry ${entry}: ${refusal.sentence(ENGLISH)}`,
    );
    expect(told).toEqual(fault ? [expect.stringMatching(fault)] : []);
  });

  it('does not suffer from a bad one beside it', async () => {
    const { feeds, policyFaults } = await listAddedFeeds(memoryStore(), policy([{ name: 1 }]), {
      defaultFeed: 'http://127.0.0.1:1/',
    });
    expect(feeds).toHaveLength(1);
    expect(policyFaults).toHaveLength(1);
  });
});

describe('a build without a feed', () => {
  it('has no alarm and contacts nobody until a feed is added, and then only that one', async () => {
    const { makeDevice } = await import('../device.ts');
    const device = await makeDevice(scenario.ring, null);
    const worker = device.start();
    await device.alarms.set(REFRESH_ALARM, device.now + HOUR);
    await keepSchedule({ ...worker.parts, feeds: worker.feeds, session: memoryStore() });
    expect([...device.alarms.due]).toEqual([]);
    device.policy = {
      feeds: [
        {
          name: 'The Herald',
          address: 'https://feed.example/',
          keys: [{ role: 'online', publicKey: ring.online.publicKey }],
        },
      ],
    };
    const asked: string[] = [];
    const fetch = async (address: string | URL | Request) => {
      asked.push(String(address));
      throw new TypeError('offline');
    };
    await device.start({ fetch }).refresh('reader');
    expect(asked).toEqual(['https://feed.example/head.json']);
  });
});
