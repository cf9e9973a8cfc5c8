import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFeed } from '../../src/cli/feed/feed-server.ts';
import {
  generateKeys,
  publishRelease,
  type SigningKey,
} from '../../src/cli/feed/publish-release.ts';
import { DAY_MS } from '../../src/core/dates/days.ts';
import type { LegalEvent, LegalRecord } from '../../src/core/record/schema.ts';

const DAYS_VALID = 30;

/**
 * The folder with a local feed's releases, and the key that signs them. Another process that has
 * both can publish in this feed too.
 */
export interface FeedFolder {
  folder: string;
  key: SigningKey;
}

/**
 * Feed on loopback, with a temporary key. The feed is empty until a first release is published.
 */
export interface LocalFeed extends FeedFolder {
  url: string;
  close(): Promise<void>;
}

/** Starts an empty feed on a free port. */
export async function startFeed(): Promise<LocalFeed> {
  const folder = await mkdtemp(join(tmpdir(), 'still-banned-feed-'));
  const server = await serveFeed(folder);
  return {
    folder,
    key: await generateKeys(),
    url: server.url,
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Replaces everything in the local feed with the release from the extension's package. */
export async function serveBundledRelease(
  { folder }: FeedFolder,
  extension: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(join(extension, 'release'), folder, { recursive: true });
}

/**
 * Publishes a new version of the record, with one more event. `key` signs the release. If it is
 * not the feed's own key, the release is a forgery.
 */
export async function publishOneMore(
  feed: FeedFolder,
  event: LegalEvent,
  key = feed.key,
): Promise<void> {
  const head = await servedHead(feed);
  const served: LegalRecord = JSON.parse(
    await readFile(join(feed.folder, `record-${head.record.sha256}.json`), 'utf8'),
  );
  const issued = new Date();
  await publishRelease({
    record: { ...served, events: inOrder([...served.events, event]) },
    version: head.version + 1,
    issued: `${issued.toISOString().slice(0, 19)}Z`,
    expires: new Date(issued.getTime() + DAYS_VALID * DAY_MS).toISOString(),
    key,
    outDir: feed.folder,
  });
}

/**
 * Makes an invented event about the WeChat order of 2020. An event with an odd `number` puts the
 * order in force again; one with an even `number` ends it. The title begins with "Demonstration".
 */
export function demonstrationEvent(day: string, number: number): LegalEvent {
  const isOdd = number % 2 === 1;
  return {
    id: `demonstration-${number}`,
    date: day,
    measures: ['us-eo-13943'],
    state: isOdd ? 'in-force' : 'ended',
    kind: 'announcement',
    title: `Demonstration ${number}: the WeChat order ${isOdd ? 'is in force again' : 'has ended again'}`,
    summary:
      'Made up to show how a newer record arrives. It stands in the local feed of this computer only.',
    people: [],
    bodies: [],
    case: null,
    confidence: 'low',
    note: 'This never happened.',
    sources: [
      {
        url: 'https://example.org/demonstration',
        title: 'No source: a demonstration',
        publisher: 'This computer',
        kind: 'secondary',
        seen: false,
      },
    ],
  };
}

async function servedHead({
  folder,
}: FeedFolder): Promise<{ version: number; record: { sha256: string } }> {
  const { payload } = JSON.parse(await readFile(join(folder, 'head.json'), 'utf8'));
  return JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
}

function inOrder(events: LegalEvent[]): LegalEvent[] {
  return events.sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
}
