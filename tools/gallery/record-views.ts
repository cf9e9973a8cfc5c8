import type { Page } from 'puppeteer-core';
import type { Scene } from './scene.ts';
import { settled, type View, WIDTHS } from './view.ts';

const PAGE = 'src/pages/record/index.html';

/** Views of the record page in all its states. */
export const RECORD_VIEWS: readonly View[] = [
  { ...record('record-map', '?app=tiktok'), also: ['arabic', 'forced-colours'] },
  record('record-devices', '?app=tiktok&scope=government-devices&on=2023-03-14'),
  record('record-tiles', '?app=tiktok&scope=government-devices', '.federations'),
  record('record-table', '?app=tiktok&groups=all', '.status-table'),
  { ...record('record-timeline', '?app=tiktok&place=US-MT'), also: ['arabic'] },
  record('record-event', '?app=wechat&event=us-2020-09-19-wechat-users-preliminary-injunction'),
  record('record-search', '?search=court'),
  record('record-none', '?search=zzzzqqq'),
  record('record-unknown', '?app=nothing&place=ZZ&on=2021-02-30'),
  { ...record('record-failed', ''), damaged: true },
];

/**
 * Names of the views that show the main parts of the record page: its maps, its table, and the
 * timeline of a place.
 */
export const RECORD_SAMPLES = ['record-map', 'record-tiles', 'record-table', 'record-timeline'];

/**
 * Returns a view of the record page with this query in its address. The picture begins at the
 * element with the selector `of`.
 */
function record(name: string, query: string, of = 'body'): View {
  return {
    name,
    widths: WIDTHS,
    async resized(page) {
      // This waits for the maps, because they adapt to the size of the page only after its first
      // frame.
      await settled(300);
      await page.$eval(of, (one) => one.scrollIntoView({ block: 'start' }));
    },
    show: (scene, width) => open(scene, query, width),
  };
}

async function open(scene: Scene, query: string, width: number): Promise<Page> {
  const page = await scene.extensionPage(`${PAGE}${query}`, width);
  await page.waitForSelector('.record main h2, [role="alert"]', { timeout: 15_000 });
  // Gives the page time to build its search index.
  await settled(400);
  return page;
}
