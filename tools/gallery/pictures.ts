import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Browser as BrowserProgram } from '../setup/browsers.ts';
import { ROOT } from '../setup/command.mjs';
import { inEachBrowser } from './each-browser.ts';
import { RECORD_SAMPLES } from './record-views.ts';
import { QUALITY, samplesOf } from './samples.ts';
import type { Studio } from './studio.ts';
import { take } from './take.ts';
import { VIEWS } from './views.ts';

/**
 * Takes the pictures for the documentation of the record page: its map, table and timeline.
 * Resolves to the exit code.
 */
export async function runRecord(programs: BrowserProgram[], studio: Studio): Promise<number> {
  const views = VIEWS.filter(({ name }) => RECORD_SAMPLES.includes(name));
  let bytes = 0;
  await inEachBrowser(programs, views, async (scene, view) => {
    const samples = samplesOf('record', scene.driver.kind);
    for (const { name, width, png } of await take(scene, view)) {
      const webp = await studio.shrink(png, width > 500 ? 0.5 : 0.7, QUALITY.record);
      await samples.write(name.replace('record-', ''), webp);
      bytes += webp.length;
    }
  });
  console.log(`docs/screenshots/record: ${Math.round(bytes / 1000)} kB`);
  return 0;
}

/**
 * Takes the pictures for the README, which show the sidebar beside an article. Resolves to the
 * exit code.
 */
export async function runReadme(programs: BrowserProgram[], studio: Studio): Promise<number> {
  const views = VIEWS.filter(({ name }) => name === 'sidebar-open').map((view) => ({
    ...view,
    widths: [1440],
  }));
  await inEachBrowser(programs, views, async (scene, view) => {
    const [light] = await take(scene, view);
    if (!light) throw new Error(`${view.name} gave no picture.`);
    const webp = await studio.shrink(light.png, 0.8, QUALITY.readme);
    await writeFile(join(ROOT, 'docs', 'screenshots', `${scene.driver.kind}.webp`), webp);
    console.log(`docs/screenshots/${scene.driver.kind}.webp: ${Math.round(webp.length / 1000)} kB`);
  });
  return 0;
}

/**
 * Pictures for the extension stores: a view's name, a file name, and the part to cut out, in
 * pixels.
 */
const FOR_STORES = [
  { view: 'sidebar-open', file: 'article', left: 0, width: 1280, height: 800 },
  { view: 'record-map', file: 'map', left: 0, width: 1280, height: 800 },
  { view: 'record-timeline', file: 'timeline', left: 0, width: 1280, height: 800 },
  // This picture shows only the upper part of the panel, which is at the right edge of the view.
  { view: 'sidebar-open', file: 'tile', left: 840, width: 440, height: 280 },
] as const;

/**
 * Takes the pictures for the extension stores: three of 1280 × 800 pixels and a tile of 440 × 280.
 * None is transparent, because Chrome's store refuses that. Resolves to the exit code.
 */
export async function runStore(programs: BrowserProgram[]): Promise<number> {
  const wanted = new Set<string>(FOR_STORES.map(({ view }) => view));
  const views = VIEWS.filter(({ name }) => wanted.has(name)).map((view) => {
    const { also: _, ...plain } = view;
    return { ...plain, widths: [1280] };
  });
  const folder = join(ROOT, 'store', 'pictures');
  await mkdir(folder, { recursive: true });
  await inEachBrowser(programs.slice(0, 1), views, async (scene, view) => {
    const [light] = await take(scene, view);
    if (!light) throw new Error(`${view.name} gave no picture.`);
    const whole = PNG.sync.read(Buffer.from(light.png));
    for (const { file, left, width, height } of FOR_STORES.filter(
      (one) => one.view === view.name,
    )) {
      const cut = new PNG({ width, height });
      PNG.bitblt(whole, cut, left, 0, width, height);
      await writeFile(join(folder, `${file}.png`), PNG.sync.write(cut, { colorType: 2 }));
    }
  });
  console.log('store/pictures: 4 pictures');
  return 0;
}
