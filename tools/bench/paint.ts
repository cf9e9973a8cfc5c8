import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { Refusal } from '../../src/cli/refusal.ts';
import { launch } from '../../test/e2e/driver/launch.ts';
import { featuredFixture, fixturePages } from '../../test/e2e/news-pages.ts';
import { serveNews } from '../../test/e2e/news-server.ts';
import { type Browser as BrowserProgram, findBrowsers } from '../setup/browsers.ts';
import { ROOT } from '../setup/command.mjs';
import { builtExtension } from './built-extension.ts';
import { noteFigure } from './figures.ts';
import type { BenchOptions } from './options.ts';
import { noteAnswer, noteQuestion, type PaintTimes } from './paint-in-page.ts';

const OUT = join(ROOT, 'out', 'bench-paint');
/**
 * Forms of the sidebar. `part` is the selector of its element. `goal` is the maximum median time,
 * in ms, from the answer until the element is painted.
 */
const VIEWS = [
  { name: 'tab', part: '.tab', width: 768, goal: 60 },
  { name: 'panel', part: '.panel-frame.shown', width: 1440, goal: 150 },
];

interface Timed {
  name: string;
  times: PaintTimes[];
}

/**
 * Measures how long the sidebar takes to be painted after the background script's answer has
 * reached the sidebar. Resolves to 1 if a median time exceeds its goal, otherwise to 0. Rejects
 * with a Refusal if there is no browser.
 */
export async function benchPaint(options: BenchOptions): Promise<number> {
  const { browser: only, rounds = 11, json } = options;
  const programs = findBrowsers().filter(
    ({ kind }, at, all) =>
      (!only || kind === only) && all.findIndex((one) => one.kind === kind) === at,
  );
  if (programs.length === 0) throw new Refusal('There is no browser here.');
  let missed = 0;
  try {
    for (const program of programs) {
      const { version, views } = await measure(program, rounds);
      for (const { name, times } of views)
        noteFigure({
          what: `answer to first frame, ${name}`,
          browser: version,
          value: median(times, FROM_ANSWER),
          goal: goalOf(name),
          unit: 'ms',
        });
      if (json) console.log(JSON.stringify({ browser: version, views }));
      else
        console.log(
          [
            `${version}, ${rounds} loads each; load of the machine ${loadavg()[0]?.toFixed(1)}`,
            ...views.map(line),
          ].join('\n'),
        );
      missed += views.filter(
        ({ name, times }) => !(median(times, FROM_ANSWER) <= goalOf(name)),
      ).length;
    }
  } finally {
    await rm(OUT, { recursive: true, force: true });
  }
  return missed > 0 ? 1 : 0;
}

async function measure(
  program: BrowserProgram,
  rounds: number,
): Promise<{ version: string; views: Timed[] }> {
  const target = program.kind === 'firefox' ? 'firefox' : 'chrome';
  const extension = join(OUT, target);
  await cp(await builtExtension(target), extension, { recursive: true });
  const sidebar = join(extension, 'src/content/sidebar/sidebar.iife.js');
  const own = await readFile(sidebar, 'utf8');
  // Two scripts of the copied extension get additional code, which records the `PaintTimes`: the
  // page reader here, and the sidebar below.
  await putBefore(join(extension, 'src/content/detector/reader.iife.js'), `(${noteQuestion})();`);
  const news = await serveNews(fixturePages());
  const views: Timed[] = [];
  try {
    const driver = await launch({
      program,
      extension,
      hosts: news.hosts,
      ports: news.ports,
      visible: false,
      offline: true,
    });
    try {
      for (const { name, part, width } of VIEWS) {
        // The browser reads the script's file at each injection, so this program can change the
        // file between the views.
        await writeFile(sidebar, `(${noteAnswer})('${part}');\n${own}`);
        const times: PaintTimes[] = [];
        // Round 0 warms up the browser and does not count.
        for (let round = 0; round <= rounds; round += 1) {
          const page = await driver.newPage();
          await page.setViewport({ width, height: 900 });
          const one = await timesOf(page, featuredFixture().url);
          if (round > 0) times.push(one);
          await page.close();
        }
        views.push({ name, times });
      }
      return { version: driver.version, views };
    } finally {
      await driver.close();
    }
  } finally {
    await news.close();
  }
}

async function putBefore(file: string, script: string): Promise<void> {
  await writeFile(file, `${script}\n${await readFile(file, 'utf8')}`);
}

async function timesOf(page: Page, url: string): Promise<PaintTimes> {
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction('document.documentElement.dataset.seen', {
    timeout: 15_000,
    polling: 50,
  });
  const noted = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  const of = (name: keyof PaintTimes) => Number(noted[name] ?? Number.NaN);
  return { asked: of('asked'), answered: of('answered'), framed: of('framed'), seen: of('seen') };
}

const FROM_ANSWER = ({ answered, seen }: PaintTimes) => seen - answered;
const RENDERING = ({ answered, framed }: PaintTimes) => framed - answered;
const TO_ANSWER = ({ asked, answered }: PaintTimes) => answered - asked;

function line({ name, times }: Timed): string {
  const from = median(times, FROM_ANSWER);
  const goal = ` (goal ≤ ${goalOf(name)})`;
  const before = `question to answer ${median(times, TO_ANSWER).toFixed(1)} ms`;
  return `  ${name.padEnd(6)} answer to seen ${from.toFixed(1)} ms${goal}, 9 of 10 ≤ ${ninth(times, FROM_ANSWER).toFixed(1)} ms; of it to the next frame ${median(times, RENDERING).toFixed(1)} ms; ${before}`;
}

function goalOf(name: string): number {
  return VIEWS.find((view) => view.name === name)?.goal ?? 0;
}

function median(times: readonly PaintTimes[], pick: (one: PaintTimes) => number): number {
  return at(times, pick, 0.5);
}

function ninth(times: readonly PaintTimes[], pick: (one: PaintTimes) => number): number {
  return at(times, pick, 0.9);
}

function at(
  times: readonly PaintTimes[],
  pick: (one: PaintTimes) => number,
  share: number,
): number {
  const sorted = times.map(pick).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
