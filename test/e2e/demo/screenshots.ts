import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../driver/launch.ts';
import { openSidebar, untilSidebarSays, untilStill } from '../sidebar.ts';

const WIDTHS = [360, 768, 1440];

/**
 * Takes screenshots of the sidebar at each width, in light and dark, and saves them in `folder`.
 * Resolves to the paths of the files.
 */
export async function photographSidebar(
  driver: Driver,
  page: Page,
  folder: string,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const width of WIDTHS)
    for (const scheme of ['light', 'dark'] as const) {
      await driver.setColourScheme(page, scheme);
      await page.setViewport({ width, height: width < 800 ? 800 : 1000 });
      await page.reload();
      await untilSidebarSays(driver, page, /\S/);
      await openSidebar(driver, page);
      await untilStill(driver, page);
      const path = join(folder, `sidebar-${driver.kind}-${width}-${scheme}.png`) as `${string}.png`;
      await page.screenshot({ path });
      files.push(path);
    }
  return files;
}
