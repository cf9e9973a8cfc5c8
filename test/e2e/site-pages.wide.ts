import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFolder } from '../../tools/bench/serve-folder.ts';
import { ROOT } from '../../tools/setup/command.mjs';
import { buildSite } from '../../tools/site.ts';
import { axeFaults } from './axe.ts';
import { fixturePages } from './news-pages.ts';
import { useStage } from './stage.ts';

const FOLDER = join(ROOT, 'out', 'e2e-site-pages');
/**
 * For each kind of page, the number of pages in the sample, in English and in one other language.
 */
const KINDS: [folder: string, count: number][] = [
  ['app/tiktok', 10],
  ['app/wechat', 4],
  ['place', 8],
  ['rule', 4],
  ['event', 4],
  ['month', 1],
];
const SINGLE = ['pages/', 'data/', 'app/tiktok/', 'app/tiktok/for/government-devices/'];
const MEASURED = ['app/tiktok/', 'app/tiktok/in/', 'place/us/', 'pages/', 'ar/app/tiktok/us/'];

const stage = useStage(fixturePages());
let server: { origin: string; close(): void };
let page: Page;
beforeAll(async () => {
  await buildSite(FOLDER);
  server = await serveFolder(FOLDER);
  page = await stage.driver.newPage();
}, 240_000);
afterAll(() => server?.close());

/** Returns a sample of the pages in a language's folder, spread over each kind of page. */
function sample(language: string): string[] {
  const spread = KINDS.flatMap(([kind, count]) => {
    const folder = join(FOLDER, language, kind);
    const names = readable(folder).filter((name) => !name.includes('.') && name !== 'for');
    const step = Math.max(1, Math.floor(names.length / count));
    return names
      .filter((_, index) => index % step === 0)
      .slice(0, count)
      .map((name) => `${language}${kind}/${name}/`);
  });
  const single = SINGLE.filter((path) => !language || path !== 'data/');
  return [...single.map((path) => language + path), ...spread];
}

/** Returns the names in a folder; an empty list when the language has no such folder. */
function readable(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

const english = sample.bind(null, '');
const arabic = sample.bind(null, 'ar/');

describe.each([
  ['English', english],
  ['Arabic', arabic],
])('the prerendered pages in %s', (_, paths) => {
  it.each(['light', 'dark'] as const)(
    'have no fault that axe finds, and fit 360 px: %s',
    async (scheme) => {
      const found = paths();
      expect(found.length).toBeGreaterThanOrEqual(25);
      await stage.driver.setColourScheme(page, scheme);
      await page.setViewport({ width: 360, height: 800 });
      for (const path of found) {
        await page.goto(`${server.origin}/${path}`, { waitUntil: 'load' });
        expect(await axeFaults(page), path).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, path).toBeLessThanOrEqual(0);
      }
      await page.goto(`${server.origin}/${paths()[4]}`, { waitUntil: 'load' });
      await stage.photograph(page, `site-${await page.evaluate(() => document.dir)}-${scheme}`);
    },
    240_000,
  );
});

/** Figures that a browser reports about the loading of a page. */
interface Loading {
  shifted: number;
  /** Element of the largest contentful paint; '' where the browser does not report it. */
  largest: string;
  hosts: string[];
}

describe.skipIf(inject('program').kind !== 'chromium')('loading a prerendered page', () => {
  it.each(MEASURED)(
    'of %s shows text first, moves nothing and asks no other host',
    async (path) => {
      const hosts = new Set<string>();
      page.on('request', (request) => hosts.add(new URL(request.url()).origin));
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(`${server.origin}/${path}`, { waitUntil: 'networkidle0' });
      const { shifted, largest } = await page.evaluate(readLoading);
      page.removeAllListeners('request');
      expect([...hosts]).toEqual([server.origin]);
      expect(shifted).toBe(0);
      expect(largest).toMatch(/^(H1|H2|P|LI|TD|TH|SPAN|A|OL|UL)$/);
      expect(stage.consoleErrors()).toEqual([]);
    },
  );
});

/** Reads what the page's own timeline has recorded. Uses nothing defined outside this function. */
function readLoading(): Promise<Omit<Loading, 'hosts'>> {
  const found = { shifted: 0, largest: '' };
  const watch = (type: string, read: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(read)).observe({
      type,
      buffered: true,
    });
  watch('layout-shift', (entry) => {
    found.shifted += (entry as PerformanceEntry & { value: number }).value;
  });
  watch('largest-contentful-paint', (entry) => {
    found.largest = (entry as PerformanceEntry & { element?: Element }).element?.tagName ?? '';
  });
  return new Promise((done) => setTimeout(() => done(found), 500));
}
