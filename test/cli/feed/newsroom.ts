import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { main } from '../../../src/cli/feed/index.ts';
import { readPinnedKeys } from '../../../src/cli/feed/key-files.ts';
import type { PinnedKey } from '../../../src/core/release/keys.ts';

/**
 * A newsroom in a temporary folder: its keys, its authored record and its feed. Each test gets a
 * new one.
 */
export interface Newsroom {
  folder: string;
  keys: string;
  dataset: string;
  feed: string;
  /** Everything that the commands have printed so far, including errors. */
  printed(): string;
  /** Runs a command. Resolves to its exit code. */
  run(...args: string[]): Promise<number>;
  /** Rewrites the authored record so that it has this many events. */
  author(events: number): Promise<void>;
  /**
   * Runs `feed build` with the newsroom's own key, or with a key given in `options`. Resolves to
   * the exit code.
   */
  build(...options: string[]): Promise<number>;
  keyFile(role: 'root' | 'online', folder?: string): Promise<string>;
  pinned(): Promise<PinnedKey[]>;
  bytes(file: string): Promise<Uint8Array<ArrayBuffer>>;
  /**
   * Sets the time at which later releases are issued. Uses the variable SOURCE_DATE_EPOCH, as
   * reproducible builds do.
   */
  at(instant: string): void;
}

/**
 * Sets up a new newsroom for each test of a file; call it once per file. The returned object stays
 * empty until a test runs.
 */
export function useNewsroom(): Newsroom {
  const newsroom = {} as Newsroom;
  beforeEach(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsroom-'));
    const lines: string[] = [];
    for (const method of ['log', 'error'] as const)
      vi.spyOn(console, method).mockImplementation((line) => void lines.push(String(line)));
    vi.stubEnv('FEED_KEY', '');
    Object.assign(newsroom, membersFor(folder, lines));
    newsroom.at('2026-10-01T00:00:00Z');
    await newsroom.author(1);
    await newsroom.run('keygen', newsroom.keys);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await rm(newsroom.folder, { recursive: true });
  });
  return newsroom;
}

function membersFor(folder: string, lines: string[]): Newsroom {
  const [keys, dataset, feed] = ['keys', 'dataset', 'feed'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const keyFile = async (role: string, from = keys) =>
    join(
      from,
      (await readdir(from)).find((name) => name.startsWith(`${role}-`)) ?? `no ${role} key`,
    );
  const run = (...args: string[]) => main(args);
  return {
    folder,
    keys,
    dataset,
    feed,
    run,
    keyFile,
    printed: () => lines.join('\n'),
    author: (events) => writeDataset(dataset, events),
    build: async (...options) =>
      run(
        'build',
        '--out',
        feed,
        '--dataset',
        dataset,
        ...(options.includes('--key') ? [] : ['--key', await keyFile('online')]),
        ...options,
      ),
    pinned: () => readPinnedKeys(join(keys, 'keys.json')),
    bytes: async (file) => new Uint8Array(await readFile(join(feed, file))),
    at: (instant) => void vi.stubEnv('SOURCE_DATE_EPOCH', `${Date.parse(instant) / 1000}`),
  };
}

async function writeDataset(folder: string, events: number): Promise<void> {
  await mkdir(join(folder, 'jurisdictions'), { recursive: true });
  await writeFile(
    join(folder, 'apps.yaml'),
    '- { id: tiktok, name: TikTok, watched: true, names: [TikTok] }\n',
  );
  const days = Array.from(
    { length: events },
    (_, index) => `2020-06-${String(index + 1).padStart(2, '0')}`,
  );
  await writeFile(
    join(folder, 'jurisdictions', 'IN.yaml'),
    `${MEASURE}events:\n${days.map(eventOn).join('')}`,
  );
}

const MEASURE = `name: India
measures:
  - { id: in-order, apps: [tiktok], scope: public, instrument: blocking-order, name: Order, summary: An order. }
`;

function eventOn(day: string): string {
  return `  - id: in-${day}-order
    date: ${day}
    measures: [in-order]
    state: in-force
    kind: order
    title: Ordered on ${day}
    summary: It was ordered.
    confidence: high
    sources: [{ url: "https://example.org/order", title: Order, publisher: Ministry, kind: primary, seen: true }]
`;
}
