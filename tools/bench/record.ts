import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildRecordPage } from '../../src/cli/site/build-site.ts';
import { syntheticRecord } from '../../test/pages/record/synthetic-record.ts';
import { ROOT } from '../setup/command.mjs';
import { benchBrowsers } from './browsers.ts';
import { noteFigure } from './figures.ts';
import type { BenchOptions } from './options.ts';
import { measureActions, type Timing } from './record-in-page.ts';
import { serveFolder } from './serve-folder.ts';

/** Duration of a frame, in ms, on a screen that shows 60 frames per second. */
const FRAME_MS = 1000 / 60;

/**
 * Measures how fast the record page responds with a large record. Resolves to 0 if, for each
 * action, 95 % of the responses are painted within one frame; otherwise to 1.
 */
export async function benchRecord(options: BenchOptions): Promise<number> {
  const { events = 50_000, json } = options;
  const browsers = benchBrowsers(options.browser);
  const folder = join(ROOT, 'out', 'bench-record');
  await buildRecordPage(folder);
  await writeRelease(folder, JSON.stringify(syntheticRecord(events)));
  const server = await serveFolder(folder);
  let slow = 0;
  try {
    for (const { launch } of browsers) {
      const browser = await launch();
      try {
        const page = await browser.newPage();
        await page.setViewport({ width: 1440, height: 900 });
        const version = await browser.version();
        page.on('console', (message) => console.error(`${version}: ${message.text()}`));
        const timings = await measure(page, `${server.origin}/`);
        if (json) console.log(JSON.stringify({ browser: version, events, timings }));
        else console.log(report(`${version}, ${events} events`, timings));
        noteSlowest(version, timings);
        slow += timings.filter(
          ({ kind, painted }) => kind === 'act' && painted.p95 > FRAME_MS,
        ).length;
      } finally {
        await browser.close();
      }
    }
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
  return slow > 0 ? 1 : 0;
}

/** Maximum time, in ms, from the start of the page until the search is ready. */
const SEARCH_MS = 3000;

function noteSlowest(browser: string, timings: readonly Timing[]): void {
  const ready = timings.find(({ kind }) => kind === 'once')?.painted.median ?? Number.NaN;
  noteFigure({
    what: 'record page, search ready',
    browser,
    value: ready,
    goal: SEARCH_MS,
    unit: 'ms',
  });
  const acts = timings.filter(({ kind }) => kind === 'act');
  const slowest = acts.reduce((a, b) => (b.painted.p95 > a.painted.p95 ? b : a));
  const what = `record page, slowest act at p95 (${slowest.what})`;
  noteFigure({ what, browser, value: slowest.painted.p95, goal: FRAME_MS, unit: 'ms' });
}

/** Writes a release of the given record into the folder of a built record page. */
async function writeRelease(folder: string, record: string): Promise<void> {
  const sha256 = createHash('sha256').update(record).digest('hex');
  const payload = Buffer.from(JSON.stringify({ record: { sha256 } })).toString('base64');
  await mkdir(join(folder, 'release'), { recursive: true });
  await writeFile(join(folder, 'release', 'head.json'), JSON.stringify({ payload }));
  await writeFile(join(folder, 'release', `record-${sha256}.json`), record);
}

async function measure(page: Page, address: string): Promise<Timing[]> {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('.record .status-table', { timeout: 120_000 });
  return page.evaluate(measureActions);
}

function report(title: string, timings: readonly Timing[]): string {
  const share = (ms: number) => (ms / FRAME_MS).toFixed(2).padStart(5);
  const lines = timings.map(({ what, kind, script, painted, late, count }) => {
    if (kind === 'once') return `  ${what.padEnd(40)} ${painted.median.toFixed(0)} ms`;
    const shares = [script.median, script.p95, painted.median, painted.p95].map(share).join('   ');
    return `  ${what.padEnd(40)} ${shares}   ${`${late} of ${count}`.padStart(9)}`;
  });
  const of = (name: string) =>
    timings.find(({ what }) => what === name)?.painted.median ?? Number.NaN;
  const ratio = of('one letter more in the search') / of('a plain scan of the same texts');
  return [
    title,
    `  ${'shares of a frame of 16.7 ms'.padEnd(40)} script  p95   painted  p95   next frame late`,
    ...lines,
    `  the whole act of a search ÷ a plain scan alone: ${ratio.toFixed(2)}`,
  ].join('\n');
}
