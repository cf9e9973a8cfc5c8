import type { Browser } from 'puppeteer-core';
import apps from '../../dataset/apps.yaml';
import { watchedPatterns } from '../../src/core/article/watched-patterns.ts';
import { benchBrowsers } from './browsers.ts';
import { noteFigure } from './figures.ts';
import type { PageTimings, Rounds } from './in-page.ts';
import type { BenchOptions } from './options.ts';
import { buildPageScript } from './page-script.ts';
import { pageFiles, servePages } from './page-server.ts';

const GATE_GOAL = 1.5;
const READER_GOAL = 0.1;

/**
 * Measures what the extension costs a page. Prints two ratios of times: the gate (the search for
 * app names) ÷ `textContent`, and the article reader ÷ Mozilla's Readability. Resolves to 1 if a
 * page was not measured, otherwise to 0.
 */
export async function benchPages(options: BenchOptions): Promise<number> {
  const { pages: folder, rounds = 5, json } = options;
  const browsers = benchBrowsers(options.browser);
  const script = await buildPageScript('in-page.ts', {
    __WATCHED_NAMES__: watchedPatterns(apps as Parameters<typeof watchedPatterns>[0]),
  });
  const { server, origin } = await servePages(folder);
  let allMeasured = true;
  try {
    for (const { launch } of browsers) {
      const browser = await launch();
      try {
        const version = await browser.version();
        const { timings, missed } = await measurePages(browser, version, {
          folder,
          origin,
          script,
          rounds,
        });
        allMeasured &&= missed.length === 0;
        for (const name of missed) console.error(`${version}: not measured: ${name}`);
        noteRatios(version, timings);
        if (json) console.log(JSON.stringify({ browser: version, pages: [...timings] }));
        else console.log(report(version, timings));
      } finally {
        await browser.close();
      }
    }
  } finally {
    server.close();
  }
  return Number(!allMeasured);
}

interface Pages {
  folder: string;
  origin: string;
  script: string;
  rounds: number;
}

/** After this many pages, a line of progress is printed. */
const REPORT_EVERY = 20;

/**
 * Measures the folder's pages one after the other in one tab. `missed` lists the pages that could
 * not be loaded or measured.
 */
async function measurePages(
  browser: Browser,
  version: string,
  { folder, origin, script, rounds }: Pages,
) {
  const timings = new Map<string, PageTimings>();
  const missed: string[] = [];
  const names = pageFiles(folder);
  const page = await browser.newPage();
  const started = performance.now();
  for (const [index, name] of names.entries()) {
    try {
      await page.goto(`${origin}/${encodeURIComponent(name)}`, { waitUntil: 'domcontentloaded' });
      await page.evaluate(script);
      timings.set(name, (await page.evaluate(`bench.measure(${rounds})`)) as PageTimings);
    } catch {
      missed.push(name);
    }
    if ((index + 1) % REPORT_EVERY === 0) {
      const seconds = Math.round((performance.now() - started) / 1000);
      console.error(`${version}: ${index + 1} of ${names.length} pages, ${seconds} s`);
    }
  }
  return { timings, missed };
}

function noteRatios(browser: string, timings: Map<string, PageTimings>): void {
  const medianOf = (pick: (page: PageTimings) => number) =>
    spread([...timings.values()].map(pick).filter(Number.isFinite)).median;
  const [gate, reader] = [medianOf((page) => page.gateRatio), medianOf((page) => page.readerRatio)];
  noteFigure({ what: 'gate ÷ textContent', browser, value: gate, goal: GATE_GOAL, unit: '×' });
  noteFigure({
    what: 'reader ÷ Readability',
    browser,
    value: reader,
    goal: READER_GOAL,
    unit: '×',
  });
}

function report(browser: string, timings: Map<string, PageTimings>): string {
  const pages = [...timings.values()];
  const of = (pick: (page: PageTimings) => number) =>
    spread(pages.map(pick).filter(Number.isFinite));
  const ms = (pick: (page: PageTimings) => number) => `${of(pick).median.toFixed(3)} ms`;
  const rounds = (pick: (page: PageTimings) => Rounds) =>
    `${of((page) => pick(page).count).least} to ${of((page) => pick(page).count).most}, the middle half of their ratios within ${Math.round(100 * of((page) => pick(page).spread).median)} %`;
  const gate = of((page) => page.gateRatio);
  const reader = of((page) => page.readerRatio);
  return [
    `${browser}, ${pages.length} pages, median ${of((page) => page.characters).median} characters and ${of((page) => page.elements).median} elements`,
    `  gate ÷ textContent    ${gate.median.toFixed(2)}  (goal ≤ ${GATE_GOAL}; 9 of 10 pages ≤ ${gate.ninth.toFixed(2)}, most ${gate.most.toFixed(2)})`,
    `  reader ÷ Readability  ${reader.median.toFixed(3)}  (goal ≤ ${READER_GOAL}; 9 of 10 pages ≤ ${reader.ninth.toFixed(3)}, most ${reader.most.toFixed(3)})`,
    `  message ÷ Readability ${of((page) => page.message / page.readability.median).median.toFixed(3)}, copied and read (the page's part is the copying)`,
    `  rounds of a page: gate ${rounds((page) => page.gateRounds)}; reader ${rounds((page) => page.readerRounds)}`,
    `  warm: textContent ${ms((page) => page.text.median)}, gate ${ms((page) => page.gate.median)}, reader ${ms((page) => page.reader.median)}, Readability ${ms((page) => page.readability.median)}`,
    `  one look for a swapped view: ${ms((page) => page.look.median)}`,
    `  first call: textContent ${ms((page) => page.text.first)}, gate ${ms((page) => page.gate.first)}, reader ${ms((page) => page.reader.first)}, Readability ${ms((page) => page.readability.first)}`,
  ].join('\n');
}

function spread(values: number[]): { least: number; median: number; ninth: number; most: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { least: at(0), median: at(0.5), ninth: at(0.9), most: at(1) };
}
