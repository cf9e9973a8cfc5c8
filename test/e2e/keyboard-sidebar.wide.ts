import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { awkward, SHORT_VERDICT, VERDICT } from './awkward/story.ts';
import { KeyboardReader, stopOf } from './keyboard.ts';
import { fixturePages, readFixtures } from './news-pages.ts';
import { inSidebar, SIDEBAR, sidebarText, untilSidebarSays, untilStill } from './sidebar.ts';
import { useStage } from './stage.ts';

/** Page that is long enough to scroll, with one link before the article and one after it. */
const PAGE = awkward('keys-only', {
  body: '<body><a href="#story" id="own">To the story</a><div style="height: 1500px"></div>ARTICLE<div style="height: 1500px"></div><a href="#own" id="end">To the top</a></body>',
}).page;
const OTHER = { ...awkward('other', { body: '<body>ARTICLE</body>' }).page };

/** Matches the heading of the first answer, which gets focus when the sidebar opens. */
const ANSWER = /^Never took effect: WeChat/;

/** Article about many countries. The sidebar answers the article's claims in a table. */
const ROUNDUP = readFixtures().find(({ file }) => file === 'aljazeera-thirteen-countries.html');

const stage = useStage([PAGE, OTHER, ...fixturePages(ROUNDUP ? [ROUNDUP] : [])]);
let page: Page;
let reader: KeyboardReader;
afterEach(async () => {
  await page.close();
  await stage.driver.inExtension(
    (api) => api.storage.local.remove(['settings', 'dismissals']),
    null,
  );
  expect(stage.consoleErrors()).toEqual([]);
});

async function open(says = VERDICT, url = PAGE.url): Promise<void> {
  page = await stage.open(url);
  await page.bringToFront();
  await untilSidebarSays(stage.driver, page, says);
  await untilStill(stage.driver, page);
  reader = new KeyboardReader(stage.driver, page);
}
const pressShortcut = () => stage.driver.pressShortcut(page);
const says = (wanted: RegExp) => untilSidebarSays(stage.driver, page, wanted);
const isGone = () => expect.poll(() => page.$(SIDEBAR)).toBeNull();
const focusables = () =>
  inSidebar(
    stage.driver,
    page,
    (root) => {
      const all = [...root.querySelectorAll<HTMLElement>('a[href], button, input, summary')];
      const shown = all.filter((one) => one.getClientRects().length > 0 && one.checkVisibility());
      const nameOf = (one: HTMLElement) =>
        one.getAttribute('aria-label') ?? ((one.closest('label') ?? one).textContent || one.title);
      return shown.map((one) => nameOf(one).replace(/\s+/g, ' ').trim());
    },
    null,
  );

describe('the sidebar by keyboard alone', () => {
  it('is opened by its keys, which put the focus into it; Esc gives it back to where it was', async () => {
    await open();
    await page.focus('#own');
    await pressShortcut();
    expect((await reader.untilAt(ANSWER)).where).toBe('sidebar');
    await reader.press('Escape');
    await says(SHORT_VERDICT);
    expect((await reader.untilAt(/^To the story/)).where).toBe('page');
    await pressShortcut();
    await says(VERDICT);
    await reader.untilAt(ANSWER);
  });
  it('is left by the same keys while it stays open, as by F6 between the panes of a window', async () => {
    await open();
    await page.focus('#own');
    await pressShortcut();
    await reader.untilAt(ANSWER);
    await reader.press('Tab', 'Tab');
    await pressShortcut();
    expect((await reader.untilAt(/^To the story/)).where).toBe('page');
    expect(await sidebarText(stage.driver, page)).toMatch(VERDICT);
  });
  it('is reached from the page’s last stop, gone through from the top down, and left again: no trap', async () => {
    await open();
    await page.focus('#end');
    const order = await focusables();
    const stops = await reader.tabTo(/^Refresh now$/);
    expect(stops.map(({ name }) => name)).toEqual(order);
    expect(new Set(stops.map(({ where }) => where))).toEqual(new Set(['sidebar']));
    const last = stops.at(-2)?.name ?? '';
    expect((await reader.back())?.name).toBe(last);
    await reader.press('Tab');
    await page.keyboard.press('Tab');
    const after = await stopOf(stage.driver, page);
    expect(after?.where === 'sidebar').toBe(false);
  });
  it('goes back from its first stop into the page', async () => {
    await open();
    await page.focus('#end');
    await reader.tabTo(/^More$/);
    expect(await reader.back()).toMatchObject({ name: 'To the top', where: 'page' });
  });
  it('unfolds what is folded, each part shown where it was: the reasons, and how they are known', async () => {
    await open();
    await page.focus('#end');
    const unfolded = () =>
      inSidebar(stage.driver, page, (root) => root.querySelectorAll('details[open]').length, null);
    const before = await unfolded();
    const stop = (await reader.tabTo(/^Why\?$/)).at(-1);
    expect(stop?.kind).toBe('summary');
    await reader.press('Enter');
    expect(await unfolded()).toBe(before + 1);
    expect(await reader.press('Tab')).toMatchObject({ where: 'sidebar' });
    await reader.back();
    await reader.press(' ');
    expect(await unfolded()).toBe(before);
  });
  it('goes to a sentence of the article and keeps the focus, then marks nothing and marks again', async () => {
    await open();
    await page.focus('#end');
    const scrolled = () => page.evaluate(() => Math.round(scrollY));
    const marks = () => page.evaluate(() => [...CSS.highlights.keys()].toSorted());
    await reader.use(/^In this article/);
    const quote = (await reader.tabTo(/^Magistrate Judge Laurel Beeler granted/)).at(-1);
    const at = await scrolled();
    await reader.press('Enter');
    await expect.poll(scrolled).not.toBe(at);
    expect(await marks()).toEqual(['still-banned-reported', 'still-banned-shown']);
    expect(await reader.look()).toMatchObject({ name: quote?.name, where: 'sidebar' });
    // Gives the page time to stop scrolling. After that, Enter must scroll back.
    await new Promise((rested) => setTimeout(rested, 1500));
    await reader.press('Enter');
    await expect.poll(scrolled).toBe(at);
    expect(await marks()).toEqual(['still-banned-reported']);
    for (const isMarked of [false, true]) {
      await page.focus('#end');
      await reader.use(/^More$/);
      await reader.use(/^Highlight sentences$/);
      await expect
        .poll(async () => (await marks()).includes('still-banned-reported'))
        .toBe(isMarked);
    }
  });
  it('goes through a table by arrow keys, and past it by one Tab', async () => {
    await open(/In force: \d+ of 13/, ROUNDUP?.url);
    await pressShortcut();
    await reader.untilAt(/^In force: \d+ of 13/);
    expect(await reader.press('Tab')).toMatchObject({ name: 'Afghanistan', kind: 'button' });
    expect(await reader.press('ArrowDown', 'ArrowDown')).toMatchObject({ name: 'Canada' });
    await reader.press('Enter');
    await says(/Why\?/);
    expect(await reader.press('End')).toMatchObject({ name: 'Uzbekistan' });
    expect(await reader.press('Tab')).toMatchObject({
      name: expect.stringMatching(/^All steps \(\d+\)$/),
    });
    expect(await reader.back()).toMatchObject({ name: 'Uzbekistan' });
    expect(await reader.press('ArrowUp', 'Home')).toMatchObject({ name: 'Afghanistan' });
  });
  it('copies a citation and says so politely', async () => {
    await open();
    await page.focus('#end');
    await reader.use(/^Why\?$/);
    await reader.use(/^Copy citation$/);
    await says(/Copied\./);
    expect(await reader.look()).toMatchObject({ name: 'Copy citation' });
  });
  it('refreshes the record and says what came of it; the focus stays', async () => {
    await open();
    await page.focus('#end');
    await reader.use(/^Refresh now$/);
    await says(/up to date|newest|Updated|newer/i);
    expect(await reader.look()).toMatchObject({ name: 'Refresh now' });
  });
  it('is hidden on this site from its menu, and undone where the focus then is', async () => {
    await open();
    await hide();
    await reader.press('Enter');
    await says(VERDICT);
    await reader.untilAt(ANSWER);
    await isKept({ sites: [], everywhere: false });
  });
  it('stays when its keys call for it again from the page before the time to undo is over', async () => {
    await open();
    await hide();
    await page.focus('#own');
    await pressShortcut();
    await reader.untilAt(ANSWER);
    await new Promise((done) => setTimeout(done, 9000));
    expect(await sidebarText(stage.driver, page)).toMatch(VERDICT);
    await page.focus('#own');
    await pressShortcut();
    await reader.untilAt(ANSWER);
  });
  it('is hidden when the time to undo is over; the focus is where it was in the page', async () => {
    await open();
    await hide();
    await isGone();
    await reader.untilAt(/^To the top$/);
    await isKept({ sites: ['www.axios.com'], everywhere: false });
  });
  it('collapses by its button; the tab opens it again', async () => {
    await open();
    await page.focus('#end');
    await reader.use(/^Collapse/);
    await says(SHORT_VERDICT);
    await reader.untilAt(/^To the top$/);
    await reader.tabTo(/WeChat ban: never began/);
    await reader.press('Enter');
    await says(VERDICT);
    await reader.untilAt(ANSWER);
  });
});

/**
 * Chooses "Hide on this site" in the sidebar's menu. Afterwards, focus is on the undo button.
 */
async function hide(): Promise<void> {
  await page.focus('#end');
  await reader.use(/^More$/);
  await reader.use(/^Hide on this site$/);
  await reader.untilAt(/^Undo$/);
}

/**
 * Waits until `wanted` is stored: the sites on which the reader has hidden the sidebar, and whether
 * the reader has hidden it everywhere. Fails if the wait takes too long.
 */
async function isKept(wanted: { sites: string[]; everywhere: boolean }): Promise<void> {
  const stored = async () => {
    const { dismissals } = (await stage.driver.inExtension(
      (api) => api.storage.local.get('dismissals'),
      null,
    )) as {
      dismissals?: { sites: string[]; everywhere: boolean };
    };
    return { sites: dismissals?.sites ?? [], everywhere: dismissals?.everywhere ?? false };
  };
  await expect.poll(stored).toEqual(wanted);
}
