import { afterAll, beforeAll, beforeEach, expect, inject } from 'vitest';
import type { FailureReason } from '../../src/core/release/failure.ts';
import type { RefreshOutcome } from '../../src/core/release/provenance.ts';
import { recordFileName } from '../../src/core/release/verify-release.ts';
import { type Driver, launch } from '../e2e/driver/launch.ts';
import { type FaultServer, startFaultServer } from './fault-server.ts';
import { type Reader, readerOf } from './reader.ts';
import { type Release, release } from './releases.ts';

/**
 * A feed, and a browser with the extension built for it. Each test begins with a good release,
 * version 2, in use.
 */
export interface FeedStage {
  driver: Driver;
  feed: FaultServer;
  reader: Reader;
  /** Valid release with version number 3. */
  third: Release;
  /** Makes the feed serve this release as its current one. */
  serve(release: Release): void;
  /** Asks for a refresh as the popup does, without opening a page. */
  refresh(): Promise<RefreshOutcome>;
  /**
   * Presses "Check now" while the feed or the network has a fault. Expects that the extension
   * refuses the release, and shows a message on the options page and in the popup. Version
   * `inUse` must stay in use, even after a restart. Then ends the fault and expects that the
   * release `next` is accepted.
   */
  expectRefused(expected: Refusal): Promise<void>;
  /**
   * Expects that this version is in use: the record has the version's number of events, and the
   * options page names the version.
   */
  expectInUse(version: number, from?: 'feed' | 'bundled'): Promise<void>;
}

export interface Refusal {
  /** Message that the reader sees. */
  told: RegExp;
  reason: FailureReason;
  /** Version that must stay in use; 2 by default. */
  inUse?: number;
  from?: 'feed' | 'bundled';
  /**
   * Release that the feed serves after the fault has ended. The extension must accept this
   * release. The default is `stage.third`.
   */
  next?: Release;
  /**
   * Ends a fault that is not in the feed's answers, for example by taking the browser online again.
   * The stage itself has already removed faulty answers (`feed.answers`).
   */
  mend?: () => Promise<void> | void;
}

/**
 * Sets up one browser and one feed for all tests of a file. `extension` resolves to the folder of
 * an extension that replaces the usual build.
 */
export function useFeedStage(extension?: () => Promise<string>): FeedStage {
  const stage = {} as FeedStage;
  let second: Release;
  beforeAll(async () => {
    const { online } = inject('feedKeys');
    stage.feed = await startFaultServer();
    second = await release(online, { version: 2 });
    stage.third = await release(online, { version: 3 });
    stage.driver = await launch({
      program: inject('feedProgram'),
      extension: extension ? await extension() : inject('feedExtension'),
      hosts: stage.feed.hosts,
      ports: stage.feed.ports,
      visible: false,
      offline: true,
      trusted: stage.feed.certificate,
    });
    stage.reader = readerOf(stage.driver);
  });
  afterAll(async () => {
    await stage.driver?.close();
    await stage.feed?.close();
  });
  beforeEach(async () => {
    stage.feed.reset();
    await forgetEverything(stage.driver);
    stage.serve(second);
    expect(await stage.refresh()).toEqual({ kind: 'updated', version: 2 });
    stage.feed.requests.length = 0;
  });
  stage.serve = ({ head, headBytes, recordBytes }) => {
    stage.feed.files.set('head.json', headBytes);
    stage.feed.files.set(recordFileName(head), recordBytes);
  };
  stage.refresh = () =>
    stage.driver.inExtension((api) => api.runtime.sendMessage({ kind: 'refresh-record' }), null);
  stage.expectInUse = (version, from = 'feed') => expectInUse(stage, version, from);
  stage.expectRefused = (expected) => expectRefused(stage, expected);
  return stage;
}

async function expectInUse(
  { reader }: FeedStage,
  version: number,
  from: 'feed' | 'bundled',
): Promise<void> {
  expect(await reader.events()).toBe(version);
  expect(await reader.options()).toMatch(inUseWords(version, from));
}

function inUseWords(version: number, from: 'feed' | 'bundled'): RegExp {
  return new RegExp(
    `Version in use\\s+${version}, ${from === 'feed' ? 'from the feed' : 'bundled with the extension'}`,
  );
}

async function expectRefused(stage: FeedStage, expected: Refusal): Promise<void> {
  const { reader, driver } = stage;
  const {
    told: words,
    reason,
    inUse = 2,
    from = 'feed',
    next = stage.third,
    mend = () => {},
  } = expected;
  const { told, page } = await reader.checkNow();
  expect(told).toMatch(words);
  expect(told).toMatch(/^Refresh failed: .+[.?] The current record stays in use\.$/);
  const sentence = told.replace(/^Refresh failed: (.+) The current record stays in use\.$/, '$1');
  expect(page).toMatch(inUseWords(inUse, from));
  expect(lastCheck(page)).toContain(`you failed ${sentence} (${reason}`);
  const popup = await reader.popup();
  expect(popup).toMatch(/Record issued on/);
  expect(popup).toContain(`Last refresh failed just now: ${sentence}`);
  expect(await reader.events()).toBe(inUse);
  await driver.killBackground();
  expect(await reader.events()).toBe(inUse);
  stage.feed.answers.clear();
  await mend();
  stage.serve(next);
  const { version } = next.head;
  expect(await stage.refresh()).toEqual({ kind: 'updated', version });
  await stage.expectInUse(version);
  expect(await reader.popup()).not.toMatch(/failed/);
}

/** Returns the newest row of the table of checks on the options page, without its time. */
function lastCheck(page: string): string {
  const line =
    page.split('\n').find((one) => /\t/.test(one) && /^\S.*\t(you|schedule)\t/.test(one)) ?? '';
  return line.split('\t').slice(1).join(' ').trim();
}

/** Deletes everything that the extension has stored, as if it were newly installed. */
export async function forgetEverything(driver: Driver): Promise<void> {
  // Waits until the background script has started. If Chromium's script is ended during its start,
  // Chromium might not start it again for a minute.
  await driver.inExtension((api) => api.runtime.sendMessage({ kind: 'get-feed-report' }), null);
  await driver.killBackground();
  await driver.inExtension(async (api) => {
    await api.storage.local.clear();
    for (const { name } of await indexedDB.databases())
      await new Promise((done, fail) => {
        const request = indexedDB.deleteDatabase(name ?? '');
        request.onsuccess = done;
        request.onerror = fail;
      });
  }, null);
}
