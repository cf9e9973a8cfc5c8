import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from '../../scripts/build.mjs';
import { type Browser as BrowserProgram, findBrowsers } from '../../scripts/setup/browsers.mjs';
import { ROOT } from '../../scripts/setup/command.mjs';
import { damagedExtension } from '../e2e/damaged-extension.ts';
import { CHANGED_FROM, difference } from './compare.ts';
import { FAULTS, plant } from './control.ts';
import { RECORD_SAMPLES } from './record-views.ts';
import { type Samples, sampleShare, samplesOf } from './samples.ts';
import { type Scene, setScene } from './scene.ts';
import { type Entry, sheetHtml } from './sheet.ts';
import { openStudio, type Studio } from './studio.ts';
import { type Shot, take } from './take.ts';
import { VIEWS, type View } from './views.ts';

const USAGE = 'npm run gallery -- [record | control] [--accept] [--only TEXT] [--browser chromium|firefox]';
const OUT = join(ROOT, 'out', 'gallery');
/** The day that "today" means in every picture. */
const TODAY = '2026-11-24';
const QUALITY = { gallery: 0.2, record: 0.3 };

interface Wishes {
  mode: 'compare' | 'record' | 'control';
  accept: boolean;
  only: string;
  programs: BrowserProgram[];
  studio: string;
}

/**
 * Photographs every view of the production build in each browser and compares it with the last accepted pictures
 * (docs/gallery.md). Exit code: 0 when nothing changed or all was accepted, 1 when something changed or a planted fault was
 * not seen, 2 when it can't be run.
 */
export async function main(args: string[]): Promise<number> {
  const wishes = readWishes(args);
  if (typeof wishes === 'string') {
    console.error(`${wishes}\nUsage: ${USAGE}`);
    return 2;
  }
  const studio = await openStudio(wishes.studio);
  try {
    if (wishes.mode === 'control') return await runControl(wishes, studio);
    if (wishes.mode === 'record') return await runRecord(wishes, studio);
    return await runComparison(wishes, studio);
  } finally {
    await studio.close();
  }
}

function readWishes(args: string[]): Wishes | string {
  const optionOf = (name: string) => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? '') : null);
  const known = [
    'record',
    'control',
    '--accept',
    '--only',
    '--browser',
    optionOf('--only'),
    optionOf('--browser'),
  ];
  const unknown = args.find((arg) => !known.includes(arg));
  if (unknown) return `I don't know "${unknown}".`;
  const found = findBrowsers();
  const studio = found.find(({ kind }) => kind === 'chromium')?.path;
  if (!studio) return 'A browser of the Chromium family is needed, also to make the samples.';
  const kinds = optionOf('--browser') ? [optionOf('--browser')] : ['chromium', 'firefox'];
  const programs = kinds.flatMap((kind) => found.find((browser) => browser.kind === kind) ?? []);
  if (programs.length < kinds.length) return `Not every browser of ${kinds.join(', ')} is here.`;
  const mode = args.includes('record') ? 'record' : args.includes('control') ? 'control' : 'compare';
  return { mode, accept: args.includes('--accept'), only: optionOf('--only') ?? '', programs, studio };
}

async function runComparison({ programs, only, accept }: Wishes, studio: Studio): Promise<number> {
  await rm(OUT, { recursive: true, force: true });
  const entries: Entry[] = [];
  const views = VIEWS.filter(({ name }) => name.includes(only));
  await inEachBrowser(programs, views, async (scene, view) => {
    const samples = samplesOf('gallery', scene.driver.kind);
    for (const shot of await take(scene, view)) {
      const entry = await compareShot(shot, scene.driver.kind, samples, studio, accept);
      entries.push(entry);
      if (entry.changed) console.log(`${entry.browser} ${entry.name}: ${entry.verdict} ${entry.diff}`.trim());
    }
  });
  if (accept && !only) await removeStale(entries);
  await writeFile(join(OUT, 'index.html'), sheetHtml(entries));
  const changed = entries.filter((entry) => entry.changed).length;
  console.log(
    `${entries.length} pictures, ${changed} changed${accept ? ' and accepted' : ''}: ${relative(ROOT, OUT)}/index.html`,
  );
  return changed > 0 && !accept ? 1 : 0;
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
  const entry = { browser, name, picture: `${browser}/${name}.png`, verdict: 'new', changed: true, diff: '' };
  if (before) {
    const { share, png: shown } = difference(await studio.develop(before), await studio.develop(now));
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

/** Samples of views that are no longer there. */
async function removeStale(entries: readonly Entry[]): Promise<void> {
  for (const browser of new Set(entries.map((entry) => entry.browser))) {
    const samples = samplesOf('gallery', browser);
    const taken = new Set(entries.filter((entry) => entry.browser === browser).map(({ name }) => name));
    for (const name of await samples.names()) if (!taken.has(name)) await samples.remove(name);
  }
}

/** The record page's map, table and timeline, as pictures to be looked at. */
async function runRecord({ programs }: Wishes, studio: Studio): Promise<number> {
  const views = VIEWS.filter(({ name }) => RECORD_SAMPLES.includes(name));
  let bytes = 0;
  await inEachBrowser(programs, views, async (scene, view) => {
    const samples = samplesOf('record', scene.driver.kind);
    for (const { name, width, png } of await take(scene, view)) {
      const webp = await studio.shrink(png, width > 1000 ? 0.5 : width > 500 ? 0.5 : 0.7, QUALITY.record);
      await samples.write(name.replace('record-', ''), webp);
      bytes += webp.length;
    }
  });
  console.log(`docs/screenshots/record: ${Math.round(bytes / 1000)} kB`);
  return 0;
}

/** Plants faults and tells how much of each the comparison sees. */
async function runControl({ programs }: Wishes, studio: Studio): Promise<number> {
  let missed = 0;
  const views = VIEWS.filter(({ name }) => name === 'record-devices').map((view) => ({
    ...view,
    widths: [1440],
  }));
  await inEachBrowser(programs, views, async (scene, view) => {
    const sample = async ({ png, width }: Shot) =>
      studio.develop(await studio.shrink(png, sampleShare(width), QUALITY.gallery));
    const [sound] = await take(scene, view);
    const [again] = await take(scene, view);
    if (!sound || !again) throw new Error(`${view.name} gave no picture.`);
    const tell = (what: string, share: number, seen: boolean) => {
      if (!seen) missed += 1;
      console.log(
        `${scene.driver.kind} ${view.name}, ${what}: ${(share * 100).toFixed(3)} % ${seen ? '' : 'WRONG'}`.trim(),
      );
    };
    const noise = difference(await sample(sound), await sample(again)).share;
    tell('nothing changed', noise, noise < CHANGED_FROM);
    for (const { what, css } of FAULTS) {
      const [faulty] = await take(scene, view, (page) => plant(page, css));
      if (!faulty) throw new Error(`${view.name} gave no picture.`);
      const { share } = difference(await sample(sound), await sample(faulty));
      tell(what, share, share >= CHANGED_FROM);
    }
  });
  console.log(missed === 0 ? 'Every planted fault was seen.' : `${missed} wrong.`);
  return missed === 0 ? 0 : 1;
}

/** Builds the extension for each browser, sets the scene, and shows each view to `look`; those of a damaged record last. */
async function inEachBrowser(
  programs: readonly BrowserProgram[],
  views: readonly View[],
  look: (scene: Scene, view: View) => Promise<void>,
): Promise<void> {
  for (const program of programs) {
    const target = program.kind === 'firefox' ? 'firefox' : 'chrome';
    const folders = await build({
      browsers: [target],
      today: TODAY,
      outRoot: join(ROOT, 'out', 'gallery-build'),
      say: () => {},
    });
    const extension = folders[target] ?? '';
    await onScene(
      program,
      extension,
      views.filter(({ damaged }) => !damaged),
      look,
    );
    const broken = views.filter(({ damaged }) => damaged);
    if (broken.length === 0) continue;
    const damaged = await damagedExtension(extension);
    await onScene(program, damaged, broken, look).finally(() =>
      rm(damaged, { recursive: true, force: true }),
    );
  }
}

async function onScene(
  program: BrowserProgram,
  extension: string,
  views: readonly View[],
  look: (scene: Scene, view: View) => Promise<void>,
): Promise<void> {
  if (views.length === 0) return;
  const scene = await setScene(program, extension);
  try {
    for (const view of views) if (!view.needs || scene.has(view.needs)) await look(scene, view);
  } finally {
    await scene.close();
  }
}
