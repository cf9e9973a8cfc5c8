import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from 'puppeteer-core';
import { localDay } from '../../../src/core/dates/local-day.ts';
import { build } from '../../../tools/build.ts';
import type { Browser as BrowserProgram } from '../../../tools/setup/browsers.ts';
import { ROOT } from '../../../tools/setup/command.mjs';
import { ensureBrowser } from '../../../tools/setup/install-browser.ts';
import { withHeartbeat } from '../../../tools/setup/steps.ts';
import { type Driver, launch } from '../driver/launch.ts';
import {
  demonstrationEvent,
  type LocalFeed,
  publishOneMore,
  serveBundledRelease,
  startFeed,
} from '../local-feed.ts';
import { serveNews } from '../news-server.ts';
import { sidebarText, untilSidebarSays } from '../sidebar.ts';
import type { DemoOptions } from './demo-options.ts';
import { demoPage } from './demo-page.ts';
import { addSite } from './extension-sites.ts';
import { hasDisplay } from './has-display.ts';
import { photographSidebar } from './screenshots.ts';

const OUT = join(ROOT, 'out');
/** Path of a text file with the sidebar's text, read while all sections are still collapsed. */
const SIDEBAR_TEXT = join(OUT, 'sidebar.txt');

/**
 * Shows the production extension on an article. On a machine with a display, keeps a window open
 * until the user closes it or presses Ctrl-C. Otherwise, prints the text of the sidebar and saves
 * screenshots. Resolves to the exit code.
 */
export async function demonstrate({ page, url, on, browser }: DemoOptions): Promise<number> {
  const shown = await demoPage(page, url);
  const program = await ensureBrowser(browser);
  const feed = await startFeed();
  const news = await serveNews(shown.pages);
  try {
    const extension = await buildFor(program, feed, new URL(shown.url).host, on);
    console.log(`Starting ${program.path} …`);
    const driver = await launch({
      program,
      extension,
      hosts: news.hosts,
      ports: news.ports,
      visible: hasDisplay(),
      offline: false,
    });
    return await show(driver, shown.url, feed, on);
  } finally {
    await Promise.all([news.close(), feed.close()]);
  }
}

async function buildFor(
  program: BrowserProgram,
  feed: LocalFeed,
  host: string,
  on: string | null,
): Promise<string> {
  const browser = program.kind === 'firefox' ? 'firefox' : 'chrome';
  const { key } = feed;
  const outRoot = join(OUT, 'demo');
  await rm(join(outRoot, browser), { recursive: true, force: true });
  console.log(`Building the extension for ${program.name} …`);
  const extension = await withHeartbeat('build', () =>
    build(browser, {
      feedUrl: feed.url,
      signingKey: key,
      today: on,
      outRoot,
    }),
  );
  if (await addSite(extension, host))
    console.log(
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
    console.log(`Opening ${url}`);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return hasDisplay() ? await untilLeft(driver, feed, on) : await report(driver, page);
  } finally {
    await driver.close();
  }
}

async function report(driver: Driver, page: Page): Promise<number> {
  const appeared = await untilSidebarSays(driver, page, /\S/, 15_000).catch(() => null);
  if (appeared === null) return reportNone(driver, page);
  console.log(`\nThe sidebar in ${driver.version} says:\n`);
  const arrived = indented((await sidebarText(driver, page)) ?? '');
  await mkdir(OUT, { recursive: true });
  await writeFile(SIDEBAR_TEXT, `${arrived}\n`);
  console.log(arrived);
  const files = await photographSidebar(driver, page, OUT);
  console.log(`\nThe same text: ${relative(ROOT, SIDEBAR_TEXT)}`);
  console.log(`\nScreenshots:\n${files.map((file) => `  ${relative(ROOT, file)}`).join('\n')}`);
  return 0;
}

/**
 * Tells the user that no sidebar has appeared, and prints the popup's explanation. Resolves to the
 * exit code.
 */
async function reportNone(driver: Driver, page: Page): Promise<number> {
  const popup = await driver.openExtensionPage(
    `src/pages/popup/index.html?tab=${await driver.showTab(page)}`,
  );
  await popup.waitForSelector('main');
  console.log('\nNo sidebar on this page. The popup says:\n');
  // biome-ignore lint/performance/useDomNodeTextContent: readers see the rendered text.
  console.log(indented(await popup.evaluate(() => document.body.innerText)));
  return 0;
}

/**
 * Keeps the window open until the user closes it or presses Ctrl-C. Enter publishes one more event
 * in the local feed.
 */
async function untilLeft(driver: Driver, feed: LocalFeed, on: string | null): Promise<number> {
  console.log('\nThe window stays open until Ctrl-C.');
  console.log(
    'Press Enter here to publish one more (made-up) event to the local feed; then choose "Refresh now" in the sidebar.',
  );
  const keys = createInterface({ input: process.stdin });
  const day = on ?? localDay(Date.now());
  let published = 0;
  keys.on('line', async () => {
    published += 1;
    const event = demonstrationEvent(day, published);
    await publishOneMore(feed, event);
    console.log(`Published to ${feed.url}: ${event.title}. Choose "Refresh now" in the sidebar.`);
  });
  await new Promise<void>((left) => {
    process.once('SIGINT', left);
    process.once('SIGTERM', left);
    driver.onClosed(left);
  });
  keys.close();
  return 0;
}

/** Indents the lines of a text, and removes empty lines. */
function indented(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim());
  return lines.map((line) => `  ${line.trim()}`).join('\n');
}
