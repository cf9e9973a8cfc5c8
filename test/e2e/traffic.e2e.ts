import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { localDay } from '../../src/core/dates/local-day.ts';
import { build } from '../../tools/build.ts';
import {
  type FaultServer,
  FEED_HOST,
  FEED_URL,
  type Seen,
  startFaultServer,
} from '../feed/fault-server.ts';
import { type Driver, fireAlarm, launch, postponeChecks } from './driver/launch.ts';
import { openPopup, pressButton, untilPageSays } from './extension-page.ts';
import {
  demonstrationEvent,
  type FeedFolder,
  publishOneMore,
  serveBundledRelease,
} from './local-feed.ts';
import { featuredFixture, fixturePages } from './news-pages.ts';
import { PATIENCE_MS } from './patience.ts';
import { clickInSidebar, untilSidebarSays } from './sidebar.ts';

const ARTICLE = new URL(featuredFixture().url);
const REFRESH = '.panel-footer button';
const day = localDay(Date.now());

/**
 * A reader's browser with the extension. The server answers for the feed's host and for the
 * article's site, and the pages of both set cookies.
 */
interface Session {
  /** Folder of the extension. */
  extension: string;
  server: FaultServer;
  driver: Driver;
  feed: FeedFolder;
  end(): Promise<void>;
}

async function startSession(feedUrl: string | null): Promise<Session> {
  const folder = await mkdtemp(join(tmpdir(), 'still-banned-traffic-'));
  const server = await startFaultServer([FEED_HOST, ARTICLE.host]);
  const extension = await builtFor(feedUrl, folder);
  const driver = await launch({
    program: inject('program'),
    extension,
    hosts: server.hosts,
    ports: server.ports,
    visible: false,
    offline: true,
    throughProxy: true,
    frugal: true,
  });
  if (feedUrl !== null) await postponeChecks(driver);
  const feed = { folder: join(folder, 'feed'), key: inject('feed').key };
  await serveBundledRelease(feed, extension);
  await serveFolder(server, feed);
  servePages(server);
  const end = async () => {
    await driver.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { extension, server, driver, feed, end };
}

/** Makes a copy of the built extension for another feed, or for no feed. */
async function builtFor(feedUrl: string | null, folder: string): Promise<string> {
  const { key } = inject('feed');
  const browser = inject('program').kind === 'firefox' ? 'firefox' : 'chrome';
  const bundled = dirname(inject('extension'));
  return build(browser, { feedUrl, signingKey: key, bundled, outRoot: folder });
}

async function serveFolder({ files }: FaultServer, { folder }: FeedFolder): Promise<void> {
  for (const name of await readdir(folder)) files.set(name, await readFile(join(folder, name)));
}

/**
 * Makes the server answer for the article and for a page on the feed's host. Both answers set
 * cookies.
 */
function servePages({ answers }: FaultServer): void {
  const article = fixturePages().find(({ url }) => url === ARTICLE.href)?.body ?? '';
  const page = (path: string, body: string | Uint8Array) =>
    answers.set(path, (_, response) => {
      const cookie = 'who=a-reader; Max-Age=9999; SameSite=None; Secure';
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': cookie })
        .end(body);
    });
  page(ARTICLE.pathname.slice(1), article);
  page('', '<!doctype html><title>A feed</title><h1>A feed</h1>');
  answers.set('favicon.ico', (_, response) => void response.writeHead(204).end());
}

/**
 * Uses every part of the extension that could send a request. Asks for a newer record in every
 * possible way.
 */
async function readAndRefresh({ driver, server, feed }: Session, hasFeed: boolean): Promise<void> {
  const own = await driver.newPage();
  await own.goto(FEED_URL);
  const article = await driver.newPage();
  await article.goto(ARTICLE.href, { waitUntil: 'load' });
  await article.bringToFront();
  await untilSidebarSays(driver, article, /2020 order/);
  const record = await driver.openExtensionPage('src/pages/record/index.html');
  await untilPageSays(record, /TikTok/);
  const options = await driver.openExtensionPage('src/pages/options/index.html');
  await untilPageSays(options, /What is stored/);
  const popup = await openPopup(driver, article);
  await untilPageSays(popup, /This page is about a ban/);
  await fireAlarm(driver, 'refresh-record');
  if (!hasFeed) {
    expect(await untilPageSays(popup, /Up to date to/)).not.toMatch(/Refresh now/);
    // The alarm fires within two seconds. This build has no feed, so the alarm must have no effect.
    await new Promise((next) => setTimeout(next, 3000));
    return;
  }
  await until(async () => (await checksSoFar(driver)) === 1);
  await popup.bringToFront();
  await pressButton(popup, 'Refresh now');
  await untilPageSays(popup, /Checked: there is no newer record/);
  await publishOneMore(feed, demonstrationEvent(day, 1));
  await serveFolder(server, feed);
  await article.bringToFront();
  await clickInSidebar(driver, article, REFRESH);
  await untilSidebarSays(driver, article, /Updated: a newer record is now in use/);
  await options.bringToFront();
  await pressButton(options, 'Check now');
  await untilPageSays(options, /Checked: there is no newer record/);
}

const isOfFeed = ({ host, path }: Seen) => host === FEED_HOST && path.endsWith('.json');

/** Icons that browsers request on their own for the pages below. */
const ICONS = [FEED_HOST, ARTICLE.host].map((host) => `${host}/favicon.ico`);
/** Pages that the reader opens during the session. */
const PAGES = [`${FEED_HOST}/`, `${ARTICLE.host}${ARTICLE.pathname}`];

function addresses(requests: readonly Seen[]): string[] {
  return [...new Set(requests.map(({ method, host, path }) => `${method} ${host}/${path}`))].sort();
}

function checksSoFar(driver: Driver): Promise<number> {
  return driver.inExtension(
    async (api) => (await api.runtime.sendMessage({ kind: 'get-feed-report' })).attempts.length,
    null,
  );
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited ${PATIENCE_MS / 1000} s in vain.`);
    await new Promise((next) => setTimeout(next, 100));
  }
}

/**
 * Matches hosts of browser makers, to which browsers send their own requests. Another test makes
 * sure that the extension contains no such host.
 */
const MAKERS =
  /(^|[/.])(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com)(:\d+)?$/;
const isNoMakers = (place: string) => !MAKERS.test(place);

function expectOwnPagesAlone({ server: { requests, tunnels } }: Session): void {
  expect([...new Set(tunnels)].filter(isNoMakers).sort()).toEqual(
    [`${FEED_HOST}:443`, `${ARTICLE.host}:443`].sort(),
  );
  const others = requests.filter((one) => isNoMakers(one.host) && !isOfFeed(one));
  const icons = ICONS.map((icon) => `GET ${icon}`);
  expect(addresses(others).filter((one) => !icons.includes(one))).toEqual(
    PAGES.map((page) => `GET ${page}`).sort(),
  );
}

/**
 * Names of all headers in the extension's requests to the feed, except `if-none-match`. None of
 * them identifies the reader: `user-agent` says only what the browser tells every website, and
 * `accept-language` is always `*`.
 */
const HEADERS = {
  chromium: [
    'accept',
    'accept-encoding',
    'accept-language',
    'cache-control',
    'connection',
    'host',
    'pragma',
    'sec-fetch-dest',
    'sec-fetch-mode',
    'sec-fetch-site',
    'user-agent',
  ],
  firefox: [
    'accept',
    'accept-encoding',
    'accept-language',
    'cache-control',
    'connection',
    'host',
    'pragma',
    'priority',
    'sec-fetch-dest',
    'sec-fetch-mode',
    'sec-fetch-site',
    'user-agent',
  ],
};

describe('all network traffic of a session', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(FEED_URL);
    await readAndRefresh(session, true);
  }, 120_000);
  afterAll(() => session?.end());

  it('leads nowhere but to the reader’s own pages and the feed', () =>
    expectOwnPagesAlone(session));

  it('asks the feed by GET alone: a head a check, and the record when it is newer', () => {
    const asked = session.server.requests.filter(isOfFeed);
    expect(
      asked.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{64}/, '…')}`),
    ).toEqual([
      'GET head.json',
      'GET head.json',
      'GET head.json',
      'GET record-….json',
      'GET head.json',
    ]);
  });

  it('has these headers and no other: no cookie, though the host has set one, no referrer, no origin, no language', () => {
    const { server, driver } = session;
    const asked = server.requests.filter(isOfFeed);
    const names = ({ headers }: Seen) =>
      Object.keys(headers).filter((name) => name !== 'if-none-match');
    for (const one of asked) {
      expect(names(one).sort()).toEqual(HEADERS[driver.kind]);
      expect(one.headers).toMatchObject({
        accept: '*/*',
        'accept-language': '*',
        'sec-fetch-dest': 'empty',
      });
    }
    const page = server.requests.findLast(({ path }) => path === '');
    expect(asked.map(({ headers }) => headers['user-agent'])).toEqual(
      asked.map(() => page?.headers['user-agent']),
    );
  });

  it('tells the feed of the last answer alone: its ETag', () => {
    const conditional = session.server.requests.filter(({ headers }) => headers['if-none-match']);
    expect(conditional.map(({ path }) => path)).toEqual(['head.json']);
    expect(session.server.requests.filter(isOfFeed).at(-1)).toBe(conditional[0]);
  });

  it('would have been seen: the browser’s own page of that host came with its cookie, and a stranger’s name is noted', async () => {
    const { driver, server } = session;
    const page = await driver.newPage();
    await page.goto(FEED_URL);
    expect(server.requests.findLast(({ path }) => path === '')?.headers.cookie).toBe(
      'who=a-reader',
    );
    await page.goto('https://stranger.test/').catch(() => {});
    expect(server.tunnels).toContain('stranger.test:443');
  });

  it('is not hidden among what browsers ask their makers: the extension names none of their hosts', async () => {
    const files = await readdir(session.extension, { recursive: true });
    for (const file of files.filter((name) => /\.(js|html)$/.test(name)))
      expect(await readFile(join(session.extension, file), 'utf8'), file).not.toMatch(
        /googleapis|gvt1\.com|accounts\.google|clients\d\.google|services\.mozilla|firefox\.com/,
      );
  });
});

describe('all network traffic of a session with a build that has no feed', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(null);
    await readAndRefresh(session, false);
  }, 120_000);
  afterAll(() => session?.end());

  it('is the reader’s own pages', () => {
    expectOwnPagesAlone(session);
    expect(session.server.requests.filter(isOfFeed)).toEqual([]);
  });
});
