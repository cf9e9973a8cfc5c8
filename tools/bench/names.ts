import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import apps from '../../dataset/apps.yaml';
import { namePatterns } from '../../src/core/article/name-patterns.ts';
import type { watchedPatterns } from '../../src/core/article/watched-patterns.ts';
import { seededRandom } from '../simulation/random.ts';
import { benchBrowsers } from './browsers.ts';
import { noteFigure } from './figures.ts';
import type { NamesTiming } from './names-in-page.ts';
import type { BenchOptions } from './options.ts';
import { buildPageScript } from './page-script.ts';
import { pageFiles, readPage, servePages } from './page-server.ts';
import { quartiles } from './peers/table.ts';

/**
 * Goals for the gate, the script that searches pages for app names. Each key is a factor by which
 * the number of names grows. Its value is the factor by which the gate's time may grow.
 * `10: 1.5`: with ten times as many names, the gate may take at most 1.5 times as long.
 */
const GOALS: Record<number, number> = { 1: 1, 10: 1.5, 100: 4 };
const MOST_PAGES = 24;

/**
 * Measures how much slower the gate, the script that searches pages for app names, is with about
 * ten and a hundred times as many names. Resolves to the exit code 0, even if a goal is missed.
 */
export async function benchNames(options: BenchOptions): Promise<number> {
  const { pages: folder, json } = options;
  const script = await buildPageScript('names-in-page.ts', { __NAMES__: lists(textOf(folder)) });
  const { server, origin } = await servePages(folder);
  const urls = pageFiles(folder)
    .filter((_, at, all) => at % Math.ceil(all.length / MOST_PAGES) === 0)
    .map((name) => `${origin}/${encodeURIComponent(name)}`);
  try {
    for (const { launch } of benchBrowsers(options.browser)) {
      const browser = await launch();
      try {
        const rows = await measure(browser, urls, script);
        tell(await browser.version(), rows, json);
      } finally {
        await browser.close();
      }
    }
  } finally {
    server.close();
  }
  return 0;
}

/**
 * Measures how long the search takes on every page, with each list of names. Resolves to each
 * list's median times over all pages. The keys of the result are the keys of `GOALS`.
 */
async function measure(
  browser: Browser,
  urls: readonly string[],
  script: string,
): Promise<Record<number, NamesTiming>> {
  const medians: Record<number, NamesTiming> = {};
  const page = await browser.newPage();
  for (const times of Object.keys(GOALS).map(Number)) {
    const timings: NamesTiming[] = [];
    for (const url of urls) {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(script);
      timings.push((await page.evaluate(`bench.measureNames(${times})`)) as NamesTiming);
    }
    const [, first] = quartiles(timings.map((one) => one.first));
    const [, warm] = quartiles(timings.map((one) => one.warm));
    medians[times] = { first, warm };
  }
  return medians;
}

function tell(browser: string, rows: Record<number, NamesTiming>, json: boolean): void {
  const ratio = (times: number, pick: keyof NamesTiming) =>
    (rows[times]?.[pick] ?? Number.NaN) / (rows[1]?.[pick] ?? Number.NaN);
  for (const [times, goal] of Object.entries(GOALS).filter(([times]) => times !== '1'))
    noteFigure({
      what: `gate with ${times} × the names, first call`,
      browser,
      value: ratio(Number(times), 'first'),
      goal,
      unit: '×',
    });
  if (json) console.log(JSON.stringify({ bench: 'names', browser, rows }));
  else
    console.log(
      [
        `${browser}, gate by number of names, median over pages`,
        ...Object.entries(rows).map(
          ([times, { first, warm }]) =>
            `  ${times.padStart(3)} ×  first call ${ratio(Number(times), 'first').toFixed(2)} (${first.toFixed(3)} ms)  warm ${ratio(Number(times), 'warm').toFixed(2)} (${warm.toFixed(3)} ms)`,
        ),
      ].join('\n'),
    );
}

type NamedApp = Parameters<typeof watchedPatterns>[0][number];

/**
 * Returns the HTML of all pages in a folder as one string, in lower case. Leaves out spaces and
 * hyphens, so that `tiktok` is also found where a page has "Tik-Tok".
 */
function textOf(folder: string): string {
  const pages = pageFiles(folder).map((name) => readPage(join(folder, name)));
  return pages.join('\n').toLowerCase().replace(/[ -]/g, '');
}

/**
 * Makes a list of names for each key of `GOALS`. The list for 10 has nine invented names in
 * addition to each real name. Leaves out invented names that occur in a page, because the search
 * would stop early at such a name.
 */
function lists(pages: string) {
  const names = (apps as NamedApp[])
    .filter(({ watched }) => watched)
    .flatMap(({ names, abroadNames = [] }) => [...names, ...abroadNames]);
  const random = seededRandom(7);
  const many = (times: number) =>
    Array.from({ length: times }, (_, turn) =>
      turn === 0
        ? names
        : names
            .map((name) => alike(name, random))
            .filter((name) => !pages.includes(name.toLowerCase().replace(/[ -]/g, ''))),
    ).flat();
  return Object.fromEntries(
    Object.keys(GOALS).map((times) => [times, namePatterns([...new Set(many(Number(times)))])]),
  );
}

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz';
/**
 * Maximum distance, in code points, between a character of a real name and its replacement in an
 * invented name. `微` (U+5FAE) becomes one of U+5FAC to U+5FB0. Letters from a to z have no such
 * limit.
 */
const NEAR = 2;

/**
 * Makes an invented name that looks real: `TikTok` may become `RubMag`. Vowels stay vowels and
 * capitals stay capitals; spaces and hyphens are kept.
 */
function alike(name: string, random: () => number): string {
  const pick = (letters: string) => letters[Math.floor(random() * letters.length)] ?? '';
  return [...name]
    .map((character) => {
      const lower = character.toLowerCase();
      const letters = [VOWELS, CONSONANTS].find((some) => some.includes(lower));
      if (letters) return lower === character ? pick(letters) : pick(letters).toUpperCase();
      if (/[ -]/.test(character)) return character;
      const shift = Math.floor(random() * (2 * NEAR + 1)) - NEAR;
      return String.fromCodePoint((character.codePointAt(0) ?? 0) + shift);
    })
    .join('');
}
