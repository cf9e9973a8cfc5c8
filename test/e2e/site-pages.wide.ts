import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildSite } from '../../src/cli/site/build-site.ts';
import { paths } from '../../src/site/paths.ts';
import { serveFolder } from '../../tools/bench/serve-folder.ts';
import { ROOT } from '../../tools/setup/command.mjs';
import { axeFaults } from './axe.ts';
import { sidewaysOverflow } from './cut-off.ts';
import { fixturePages } from './news-pages.ts';
import { PATIENCE_MS } from './patience.ts';
import { useStage } from './stage.ts';

const FOLDER = join(ROOT, 'out', 'e2e-site-pages');
/**
 * Kinds of pages. `folder` contains all pages of one kind, and at most `count` of them are tested
 * in each language.
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

/**
 * Returns the paths of the pages to test in one language: those in `SINGLE`, and some of each kind.
 * `language` is the beginning of these paths, such as `ar/`; empty for English.
 */
function sample(language: string): string[] {
  const spread = KINDS.flatMap(([kind, count]) => {
    const folder = join(FOLDER, language, kind);
    const names = readable(folder)
      .filter((name) => !name.includes('.') && name !== 'for')
      // Leaves out pages at former addresses, which redirect at once.
      .filter((name) => !leadsOn(join(folder, name, 'index.html')));
    const step = Math.max(1, Math.floor(names.length / count));
    return names
      .filter((_, index) => index % step === 0)
      .slice(0, count)
      .map((name) => `${language}${kind}/${name}/`);
  });
  // The page `data/` exists only in English.
  const single = SINGLE.filter((path) => !language || path !== 'data/');
  return [...single.map((path) => language + path), ...spread];
}

function leadsOn(file: string): boolean {
  return readFileSync(file, 'utf8').includes('http-equiv="refresh"');
}

/** Returns the names of the entries in a folder; an empty list if there is no such folder. */
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
        expect(await sidewaysOverflow(page), path).toBeLessThanOrEqual(0);
      }
      await page.goto(`${server.origin}/${paths()[4]}`, { waitUntil: 'load' });
      await stage.photograph(page, `site-${await page.evaluate(() => document.dir)}-${scheme}`);
    },
    240_000,
  );
});

/** Figures about the loading of a page. A figure that the browser does not report is null. */
interface Loading {
  shifted: number | null;
  /** Tag name of the element that caused the largest contentful paint, such as `H1`. */
  largest: string | null;
}

describe('loading a prerendered page', () => {
  it.each(MEASURED)(
    'of %s shows text first, moves nothing and asks no other host',
    async (path) => {
      const hosts = new Set<string>();
      page.on('request', (request) => hosts.add(new URL(request.url()).origin));
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(`${server.origin}/${path}`, { waitUntil: 'networkidle0' });
      const { shifted, largest } = await page.evaluate(readLoading);
      const isChromium = inject('program').kind === 'chromium';
      page.removeAllListeners('request');
      expect([...hosts]).toEqual([server.origin]);
      expect(shifted).toBe(isChromium ? 0 : null);
      expect(largest).toMatch(/^(H1|H2|P|LI|TD|TH|SPAN|A|OL|UL)$/);
      expect(stage.consoleErrors()).toEqual([]);
    },
  );
});

describe('an article that embeds the site’s own files', () => {
  it('shows the answer in its language, under a strict policy', async () => {
    writeFileSync(
      join(FOLDER, 'article.html'),
      `<!doctype html><html lang="de-AT"><meta charset="utf-8"><title>Gericht stoppt Erlass</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'">
<script src="/${paths.embedScript}" defer></script><h1>Gericht stoppt Erlass</h1>
<still-banned-status app="wechat" place="US" since="2020-09-20" src="/${dirname(paths.answers('', '', ''))}/">
<p>Ein Gericht hat den Erlass gestoppt.</p></still-banned-status></html>`,
    );
    await page.goto(`${server.origin}/article.html`, { waitUntil: 'load' });
    const shown = await page.waitForFunction(
      () => document.querySelector('still-banned-status')?.shadowRoot?.textContent,
      { timeout: PATIENCE_MS, polling: 50 },
    );
    expect(await shown.jsonValue()).toMatch(/Trat nie in Kraft WeChat, USA/);
    expect(stage.consoleErrors()).toEqual([]);
  });
});

/**
 * Reads what the browser has recorded about the loading of the page. Runs in the page, and uses
 * nothing defined outside this function.
 */
function readLoading(): Promise<Loading> {
  const has = (type: string) => PerformanceObserver.supportedEntryTypes.includes(type);
  const found: Loading = { shifted: has('layout-shift') ? 0 : null, largest: null };
  const watch = (type: string, read: (entry: PerformanceEntry) => void) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(read));
    if (has(type)) observer.observe({ type, buffered: true });
  };
  watch('layout-shift', (entry) => {
    found.shifted = (found.shifted ?? 0) + (entry as PerformanceEntry & { value: number }).value;
  });
  watch('largest-contentful-paint', (entry) => {
    found.largest = (entry as PerformanceEntry & { element?: Element }).element?.tagName ?? null;
  });
  return new Promise((done) => setTimeout(() => done(found), 500));
}
