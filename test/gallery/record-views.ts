import type { Page } from 'puppeteer-core';
import type { Scene } from './scene.ts';
import type { View } from './views.ts';

const WIDTHS = [360, 768, 1440];
const PAGE = 'src/record/index.html';

/** The record page in each of its states. */
export const RECORD_VIEWS: readonly View[] = [
  record('record-map', '?app=tiktok'),
  record('record-devices', '?app=tiktok&scope=government-devices&on=2023-03-14'),
  {
    ...record('record-tiles', '?app=tiktok&scope=government-devices'),
    show: shownAt('.federations', '?app=tiktok&scope=government-devices'),
  },
  { ...record('record-table', ''), show: shownAt('.status-table', '?app=tiktok&groups=all') },
  record('record-timeline', '?app=tiktok&place=US-MT'),
  record('record-event', '?app=wechat&event=us-2020-09-19-wechat-users-preliminary-injunction'),
  record('record-search', '?search=court'),
  record('record-unknown', '?app=nothing&place=ZZ&on=2021-02-30'),
  { ...record('record-failed', ''), damaged: true },
];

/** The views that show what the record page is: its maps, its table, a place's timeline. */
export const RECORD_SAMPLES = ['record-map', 'record-tiles', 'record-table', 'record-timeline'];

function record(name: string, query: string): View {
  return { name, widths: WIDTHS, show: (scene, width) => open(scene, query, width) };
}

function shownAt(element: string, query: string): View['show'] {
  return async (scene, width) => {
    const page = await open(scene, query, width);
    await page.$eval(element, (section) => {
      section.scrollIntoView({ block: 'start' });
    });
    return page;
  };
}

async function open(scene: Scene, query: string, width: number): Promise<Page> {
  const page = await scene.extensionPage(`${PAGE}${query}`, width);
  await page.waitForSelector('.record main h2, [role="alert"]', { timeout: 15_000 });
  // The map's hatches follow its size after the first frame, and a search waits for its index.
  await new Promise((settled) => setTimeout(settled, 400));
  return page;
}
