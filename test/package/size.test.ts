import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { languageSizes } from '../../tools/pack.mjs';

const DIST = join(import.meta.dirname, '../../dist');
/** kB as browsers and stores count them. */
const kB = 1000;

describe.each(['chrome', 'firefox'])('the production build for %s', (browser) => {
  beforeAll(() => {
    if (!existsSync(join(DIST, browser, 'manifest.json')))
      throw new Error(`dist/${browser} is not there; run npm run build first.`);
  });

  it('puts at most 4 kB (gzip) into a page that names no app', () => {
    expect(gzippedBytes(contentScripts(browser))).toBeLessThanOrEqual(4 * kB);
  });
  it('brings the sidebar in at most 25 kB (gzip)', () => {
    const sidebar = scripts(browser).filter((file) => /sidebar[^/]*\.js$/.test(file));
    expect(sidebar).toHaveLength(1);
    expect(gzippedBytes(sidebar)).toBeLessThanOrEqual(25 * kB);
  });
  // Not met since there are twelve languages, and not by compression alone: this turns red when it is, to become a bound again.
  it.fails('packs to at most 400 kB', () => {
    expect(zipSize(browser)).toBeLessThanOrEqual(400 * kB);
  });
  it('packs to at most 280 kB, the record and languages beside English apart', async () => {
    const others = (await languageSizes(join(DIST, browser))).filter(({ code }) => code !== 'en');
    const rest = others.reduce((sum, { packed }) => sum + packed, 0) + recordSize(browser);
    expect(zipSize(browser) - rest).toBeLessThanOrEqual(280 * kB);
  });
  it('packs at most 10 kB for each language', async () => {
    const languages = await languageSizes(join(DIST, browser));
    expect(languages.length).toBeGreaterThan(0);
    for (const { code, packed } of languages) expect(packed, code).toBeLessThanOrEqual(10 * kB);
  });
  it('puts no record and no lexicon into a page', () => {
    const inPages = [
      ...contentScripts(browser),
      ...scripts(browser).filter((file) => file.includes('sidebar')),
    ];
    for (const file of inPages) expect(readFileSync(file, 'utf8')).not.toContain('us-eo-13942');
  });
});

/** What the manifest puts into pages by itself. */
function contentScripts(browser: string): string[] {
  const manifest = JSON.parse(readFileSync(join(DIST, browser, 'manifest.json'), 'utf8'));
  const files: string[] = manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js);
  expect(files.length).toBeGreaterThan(0);
  return files.map((file) => join(DIST, browser, file));
}

function zipSize(browser: string): number {
  return statSync(join(DIST, `still-banned-${browser}.zip`)).size;
}

function recordSize(browser: string): number {
  const records = readdirSync(join(DIST, browser, 'release')).filter((file) => file.startsWith('record-'));
  expect(records).toHaveLength(1);
  const record = readFileSync(join(DIST, browser, 'release', records[0] ?? ''));
  return deflateRawSync(record, { level: 9 }).length;
}

function scripts(browser: string): string[] {
  const folder = join(DIST, browser);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.js')).map((file) => join(folder, file));
}

function gzippedBytes(files: string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}
