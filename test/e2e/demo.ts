import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from 'puppeteer-core';
import { Refusal } from '../../src/cli/annotate/refusal.ts';
import { localDay } from '../../src/core/dates/local-day.ts';
import { build } from '../../tools/build.mjs';
import type { Browser as BrowserProgram } from '../../tools/setup/browsers.mjs';
import { ROOT } from '../../tools/setup/command.mjs';
import { say, withHeartbeat } from '../../tools/setup/progress.mjs';
import { type DemoPage, demoPage } from './demo/demo-page.ts';
import { addSite } from './demo/extension-sites.ts';
import { photographSidebar } from './demo/screenshots.ts';
import { type Driver, launch } from './driver.ts';
import {
  demonstrationEvent,
  type LocalFeed,
  publishOneMore,
  serveBundledRelease,
  startFeed,
} from './local-feed.ts';
import { serveNews } from './news-server.ts';
import { unfoldedText, untilSidebarSays } from './sidebar.ts';

export interface DemoOptions {
  program: BrowserProgram;
  /** Saved page or https address; null for the featured article. */
  page: string | null;
  /** Address at which to show a saved page; null to use the one that the page states. */
  url: string | null;
  /** Day that "today" means; null for the real one. */
  on: string | null;
}

const OUT = join(ROOT, 'out');

/**
 * Shows the production extension on an article: in a window until Ctrl-C where there is a display,
 * otherwise as text and screenshots. Returns the exit code: 0 when done, 2 for a page that can't be
 * used.
 */
export async function demonstrate(options: DemoOptions): Promise<number> {
  let shown: DemoPage;
  try {
    shown = await demoPage(options.page, options.url);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`npm start: ${error.message}`);
    return 2;
  }
  const feed = await startFeed();
  const news = await serveNews(shown.pages);
  try {
    const extension = await buildFor(options, feed, new URL(shown.url).host);
    say(`Starting ${options.program.path} …`);
    const driver = await launch({
      program: options.program,
      extension,
      hosts: news.hosts,
      ports: news.ports,
      visible: hasDisplay(),
      offline: false,
    });
    return await show(driver, shown.url, feed, options.on);
  } finally {
    await Promise.all([news.close(), feed.close()]);
  }
}

async function buildFor(
  { program, on }: DemoOptions,
  feed: LocalFeed,
  host: string,
): Promise<string> {
  const browser = program.kind === 'firefox' ? 'firefox' : 'chrome';
  const { key } = feed;
  const outRoot = join(OUT, 'demo');
  await rm(join(outRoot, browser), { recursive: true, force: true });
  say(`Building the extension for ${program.name} …`);
  const folders = await withHeartbeat('build', () =>
    build({
      browsers: [browser],
      feedUrl: feed.url,
      keys: [{ id: key.id, role: 'online', publicKey: key.publicKey }],
      signingKey: key,
      today: on,
      outRoot,
      say: () => {},
    }),
  );
  const extension = folders[browser] ?? '';
  if (await addSite(extension, host))
    say(
      `${host} is not among the sites that the extension starts on by itself; this copy starts there too.`,
    );
  await serveBundledRelease(feed, extension);
  return extension;
}

async function show(
  driver: Driver,
  url: string,
  feed: LocalFeed,
  on: string | null,
): Promise<number> {
  try {
    const page = await driver.newPage();
    say(`Opening ${url}`);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return hasDisplay() ? await untilLeft(driver, feed, on) : await report(driver, page);
  } finally {
    await driver.close();
  }
}

async function report(driver: Driver, page: Page): Promise<number> {
  const appeared = await untilSidebarSays(driver, page, /\S/, 15_000).catch(() => null);
  if (appeared === null) return reportNone(driver, page);
  say(`\nThe sidebar in ${driver.version} says:\n`);
  say(indented(await unfoldedText(driver, page)));
  const files = await photographSidebar(driver, page, OUT);
  say(`\nScreenshots:\n${files.map((file) => `  ${relative(ROOT, file)}`).join('\n')}`);
  return 0;
}

/** Reports that no sidebar came; the popup tells why. */
async function reportNone(driver: Driver, page: Page): Promise<number> {
  const popup = await driver.openExtensionPage(
    `src/pages/popup/index.html?tab=${await driver.showTab(page)}`,
  );
  await popup.waitForSelector('main');
  say('\nNo sidebar on this page. The popup says:\n');
  // biome-ignore lint/performance/useDomNodeTextContent: the text as it is rendered is what a reader sees.
  say(indented(await popup.evaluate(() => document.body.innerText)));
  return 0;
}

/**
 * Keeps the window until Ctrl-C or until it is closed. Enter publishes one more event to the local
 * feed.
 */
async function untilLeft(driver: Driver, feed: LocalFeed, on: string | null): Promise<number> {
  say('\nThe window stays open until Ctrl-C.');
  say(
    'Press Enter here to publish one more (made-up) event to the local feed; then choose "Refresh now" in the sidebar.',
  );
  const keys = createInterface({ input: process.stdin });
  const day = on ?? localDay(Date.now());
  let published = 0;
  keys.on('line', async () => {
    published += 1;
    const event = demonstrationEvent(day, published);
    await publishOneMore(feed, event);
    say(`Published to ${feed.url}: ${event.title}. Choose "Refresh now" in the sidebar.`);
  });
  await new Promise<void>((left) => {
    process.once('SIGINT', left);
    process.once('SIGTERM', left);
    driver.onClosed(left);
  });
  keys.close();
  return 0;
}

/** Indents the lines that are not empty. */
function indented(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim());
  return lines.map((line) => `  ${line.trim()}`).join('\n');
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
