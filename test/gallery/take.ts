import type { Page } from 'puppeteer-core';
import type { Scene } from './scene.ts';
import type { View } from './views.ts';

export interface Shot {
  /** `sidebar-open-1440-dark`: the picture's name, the same in every browser. */
  name: string;
  width: number;
  png: Uint8Array;
}

export const THEMES = ['light', 'dark'] as const;

/** Photographs one view at each of its widths, light and dark. `prepare` may change the page before. */
export async function take(
  scene: Scene,
  view: View,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const width of view.widths) {
    const page = await view.show(scene, width);
    await prepare(page);
    if (view.tallest) await fitHeight(page, width, view.tallest);
    for (const theme of THEMES) {
      await scene.driver.setColourScheme(page, theme);
      await page.bringToFront();
      await new Promise((painted) => setTimeout(painted, 150));
      const png = await page.screenshot({ type: 'png' });
      shots.push({ name: `${view.name}-${width}-${theme}`, width, png });
    }
    await scene.driver.setColourScheme(page, 'light');
    await scene.clear();
  }
  return shots;
}

async function fitHeight(page: Page, width: number, tallest: number): Promise<void> {
  const content = await page.evaluate(() => document.documentElement.scrollHeight);
  const inside = await page.evaluate(() => document.body.scrollHeight);
  await page.setViewport({
    width,
    height: Math.max(200, Math.min(Math.min(content, inside) || content, tallest)),
  });
}
