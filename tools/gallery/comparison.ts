import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Browser as BrowserProgram } from '../setup/browsers.ts';
import { ROOT } from '../setup/command.mjs';
import { CHANGED_FROM, difference } from './compare.ts';
import { inEachBrowser } from './each-browser.ts';
import { QUALITY, type Samples, sampleShare, samplesOf } from './samples.ts';
import { type Entry, sheetHtml } from './sheet.ts';
import type { Studio } from './studio.ts';
import { type Shot, take } from './take.ts';
import { VIEWS } from './views.ts';

const OUT = join(ROOT, 'out', 'gallery');

/** Choice of the pictures to compare, and whether to accept changes. */
export interface Wanted {
  programs: BrowserProgram[];
  /** Selects views whose name contains one of these texts; empty selects all views. */
  only: string[];
  /** If true, new and changed pictures are stored as the accepted ones. */
  accept: boolean;
}

/**
 * Takes screenshots of each view, compares them with the accepted pictures (those stored in
 * `docs/screenshots/gallery`), and writes an HTML page with all pictures. Resolves to 1 if a view
 * could not be shown, or if a picture has changed and `accept` is false; otherwise to 0.
 */
export async function runComparison(
  { programs, only, accept }: Wanted,
  studio: Studio,
): Promise<number> {
  if (only.length === 0)
    for (const { kind } of programs) await rm(join(OUT, kind), { recursive: true, force: true });
  const entries: Entry[] = [];
  const failed: string[] = [];
  const views = VIEWS.filter(
    ({ name }) => only.length === 0 || only.some((part) => name.includes(part)),
  );
  await inEachBrowser(programs, views, async (scene, view) => {
    const samples = samplesOf('gallery', scene.driver.kind);
    const shots = await take(scene, view).catch(async (error) => {
      failed.push(view.name);
      console.log(`${scene.driver.kind} ${view.name} could not be shown: ${error}`);
      await scene.clear();
      return [];
    });
    for (const shot of shots) {
      const entry = await compareShot(shot, scene.driver.kind, samples, studio, accept);
      entries.push(entry);
      if (entry.changed)
        console.log(`${entry.browser} ${entry.name}: ${entry.verdict} ${entry.diff}`.trim());
    }
    // The HTML page is written again after each view, so that an interrupted run keeps its
    // results.
    await mkdir(OUT, { recursive: true });
    await writeFile(join(OUT, 'index.html'), sheetHtml(await withEarlier(entries)));
  });
  if (accept && only.length === 0 && failed.length === 0) await removeStale(entries);
  const changed = entries.filter((entry) => entry.changed).length;
  console.log(
    `${entries.length} pictures, ${changed} changed${accept ? ' and accepted' : ''}: ${relative(ROOT, OUT)}/index.html`,
  );
  return failed.length > 0 || (changed > 0 && !accept) ? 1 : 0;
}

/**
 * Adds the pictures that only earlier runs have taken, so that several runs can fill one HTML page.
 * Also stores the list of pictures for later runs.
 */
async function withEarlier(entries: readonly Entry[]): Promise<Entry[]> {
  const all: Entry[] = [];
  for (const browser of ['chromium', 'firefox']) {
    const file = join(OUT, browser, 'entries.json');
    const earlier: Entry[] = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : [];
    const now = entries.filter((entry) => entry.browser === browser);
    const names = new Set(now.map(({ name }) => name));
    const both = [...earlier.filter(({ name }) => !names.has(name)), ...now];
    if (now.length > 0) {
      // The file is written under another name first, because a parallel run for the other browser
      // may be reading it.
      await writeFile(`${file}.new`, JSON.stringify(both));
      await rename(`${file}.new`, file);
    }
    all.push(...both);
  }
  return all;
}

async function compareShot(
  { name, width, png }: Shot,
  browser: string,
  samples: Samples,
  studio: Studio,
  accept: boolean,
): Promise<Entry> {
  await mkdir(join(OUT, browser), { recursive: true });
  await writeFile(join(OUT, browser, `${name}.png`), png);
  const now = await studio.shrink(png, sampleShare(width), QUALITY.gallery);
  const before = await samples.read(name);
  const entry = {
    browser,
    name,
    picture: `${browser}/${name}.png`,
    verdict: 'new',
    changed: true,
    diff: '',
  };
  if (before && Buffer.compare(before, now) === 0)
    return { ...entry, verdict: 'same', changed: false };
  if (before) {
    const { share, png: shown } = difference(
      await studio.develop(before),
      await studio.develop(now),
    );
    entry.verdict = `${(share * 100).toFixed(2)} % differ`;
    entry.changed = share >= CHANGED_FROM;
    if (entry.changed && shown) {
      entry.diff = `${browser}/${name}.diff.png`;
      await writeFile(join(OUT, entry.diff), shown);
    }
  }
  if (accept && entry.changed) await samples.write(name, now);
  return entry;
}

/** Deletes the accepted pictures of views that no longer exist. */
async function removeStale(entries: readonly Entry[]): Promise<void> {
  for (const browser of new Set(entries.map((entry) => entry.browser))) {
    const samples = samplesOf('gallery', browser);
    const taken = new Set(
      entries.filter((entry) => entry.browser === browser).map(({ name }) => name),
    );
    for (const name of await samples.names()) if (!taken.has(name)) await samples.remove(name);
  }
}
