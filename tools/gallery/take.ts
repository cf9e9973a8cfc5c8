import type { Page } from 'puppeteer-core';
import { inSidebar, SIDEBAR, type SidebarRoot } from '../../test/e2e/sidebar.ts';
import { heightFor, type Scene } from './scene.ts';
import { stopClock } from './stop-clock.ts';
import type { Manner, View } from './view.ts';

/** A screenshot of a view. */
export interface Shot {
  /**
   * Name of the picture, such as `sidebar-open-1440-dark`. Both browsers have pictures of the same
   * name.
   */
  name: string;
  width: number;
  png: Uint8Array;
}

/** Colour schemes in which pictures of every view are taken. */
const THEMES = ['light', 'dark'] as const;

/**
 * Takes screenshots of a view in each of its widths and variants. `prepare` may change the page
 * after the view has been opened.
 */
export async function take(
  scene: Scene,
  view: View,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Shot[]> {
  const shots: Shot[] = [];
  let page: Page | null = null;
  for (const width of view.widths) {
    if (!page || !view.resized) {
      page = await view.show(scene, width);
      await holdStill(scene, page);
      await prepare(page);
    } else await page.setViewport({ width, height: heightFor(width) });
    for (const manner of [...THEMES, ...(view.also ?? [])]) {
      await set(scene, page, manner);
      if (view.tallest) await fitHeight(page, width, view.tallest);
      await view.resized?.(page);
      await stopClock(page, scene.signing);
      await page.bringToFront();
      await new Promise((painted) => setTimeout(painted, 150));
      const png = await page.screenshot({ type: 'png' });
      shots.push({ name: `${view.name}-${width}-${manner}`, width, png });
    }
    await set(scene, page, 'light');
    if (!view.resized) await scene.clear();
  }
  await scene.clear();
  return shots;
}

/**
 * Keeps the page still: asks it for reduced motion, and adds a style sheet that stops all
 * animations and hides the text cursor.
 */
async function holdStill({ driver }: Scene, page: Page): Promise<void> {
  await driver.setMedia(page, { calm: true });
  await page.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    await sheet.replace(
      '*, ::before, ::after { caret-color: transparent !important; animation: none !important; transition: none !important; }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** Shows an open view in another variant, such as dark or Arabic. */
async function set(scene: Scene, page: Page, manner: Manner): Promise<void> {
  const { driver } = scene;
  await driver.setColourScheme(page, manner === 'dark' ? 'dark' : 'light');
  if (manner !== 'dark')
    await driver.setMedia(page, { calm: true, forcedColours: manner === 'forced-colours' });
  const direction = manner === 'arabic' ? 'rtl' : 'ltr';
  if ((await directionOf(scene, page)) === direction) return;
  await scene.choose({ language: manner === 'arabic' ? 'ar' : 'en' });
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await directionOf(scene, page)) === direction) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`The view does not follow the choice of its language: ${direction}.`);
}

/**
 * Resolves to a view's text direction. This is the direction of the sidebar or, on a page without
 * a sidebar, of the page.
 */
async function directionOf({ driver }: Scene, page: Page): Promise<string> {
  const ofSidebar = (root: SidebarRoot) => (root.firstElementChild as HTMLElement).dir;
  if ((await page.$(SIDEBAR)) !== null) return inSidebar(driver, page, ofSidebar, null);
  return page.evaluate(() => document.documentElement.dir);
}

/** Height of a window, in CSS pixels, that is lower than the content of most views. */
const LOW = 300;

async function fitHeight(page: Page, width: number, tallest: number): Promise<void> {
  // A page is at least as high as its window. To measure the height of the content alone, the
  // window is first made low.
  await page.setViewport({ width, height: LOW });
  // Right after the height of the window was set to `LOW`, Chromium sometimes reports `LOW` as
  // the height of the content. This waits for a greater height, but only for a second, because
  // the content of some views is really no higher than `LOW`.
  await page
    .waitForFunction((low) => document.documentElement.scrollHeight > low, { timeout: 1000 }, LOW)
    .catch(() => {});
  const content = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height: Math.max(LOW, Math.min(content, tallest)) });
}
