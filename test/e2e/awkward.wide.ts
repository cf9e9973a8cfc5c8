import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { coveredBy, innerLook, pageSnapshot, panelStanding, sidewaysOverflow } from './awkward/look.ts';
import { AWKWARD_PAGES } from './awkward/pages.ts';
import { SHORT_VERDICT, VERDICT } from './awkward/story.ts';
import { badgeText } from './driver.ts';
import { SIDEBAR, untilSidebarSays, untilStill } from './sidebar.ts';
import { useStage } from './stage.ts';

const stage = useStage(AWKWARD_PAGES.map(({ page }) => page));
const answered = AWKWARD_PAGES.filter((one) => one.answered);
const unanswered = AWKWARD_PAGES.filter((one) => !one.answered);
/** Their text can't be pushed aside: as wide as the window whatever its margin, turned, or written downwards. */
const OVERLAID = ['hundred-vw', 'important', 'vertical'];
let page: Page;
let plainLook: string[];

/** As the options page does; open tabs follow at once. */
async function choose(opening: 'never' | 'as-tab' | 'by-itself'): Promise<void> {
  await stage.driver.inExtension(
    (api, wish) =>
      api.runtime.sendMessage({
        kind: 'change-settings',
        opening: wish,
        highlights: true,
        places: [],
        language: 'auto',
      }),
    opening,
  );
}
async function openWithout(url: string): Promise<Page> {
  await choose('never');
  page = await stage.open(url);
  await page.bringToFront();
  const tab = await stage.driver.showTab(page);
  await vi.waitFor(async () => expect(await badgeText(stage.driver, tab)).not.toBe(''), { timeout: 8000 });
  return page;
}
async function openPanel(): Promise<void> {
  await choose('by-itself');
  await untilSidebarSays(stage.driver, page, VERDICT);
  await untilStill(stage.driver, page);
}

beforeAll(async () => {
  await openWithout(answered[0]?.page.url ?? '');
  await openPanel();
  plainLook = await innerLook(stage.driver, page);
  await page.close();
});
afterEach(async () => {
  await page.close();
  expect(stage.consoleErrors()).toEqual([]);
});

describe.each(answered)('on the page "$name"', ({ name, page: { url } }) => {
  it('the sidebar is whole, and the page is as it was', async () => {
    await openWithout(url);
    const before = await pageSnapshot(page);
    const overflow = await sidewaysOverflow(page);
    await choose('as-tab');
    await untilSidebarSays(stage.driver, page, SHORT_VERDICT);
    expect(await pageSnapshot(page), 'with the tab').toEqual(before);

    await openPanel();
    await stage.photograph(page, `awkward-${name}`);
    expect(await innerLook(stage.driver, page)).toEqual(plainLook);
    const standing = await panelStanding(stage.driver, page);
    expect(standing).toMatchObject({ onTop: name !== 'own-dialog', extraBoxes: false });
    expect(standing.left).toBeGreaterThanOrEqual(0);
    expect(standing.right).toBeLessThanOrEqual(standing.windowWidth);
    expect(standing.top).toBeGreaterThanOrEqual(0);
    expect(standing.bottom).toBeLessThanOrEqual(standing.windowHeight);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(Math.max(overflow, 0));
    expect((await coveredBy(page, standing.left)) > 0).toBe(OVERLAID.includes(name));

    await choose('never');
    await expect.poll(() => page.$(SIDEBAR)).toBeNull();
    expect(await pageSnapshot(page), 'after the sidebar left').toEqual(before);
  });
});

describe.each(unanswered)('on the page "$name", which has no article', ({ page: { url } }) => {
  it('nothing of ours is there', async () => {
    await choose('by-itself');
    page = await stage.open(url);
    await page.waitForFunction('performance.now() > 1500', { polling: 100 });
    expect(await page.$(SIDEBAR)).toBeNull();
    expect(await badgeText(stage.driver, await stage.driver.showTab(page))).toBe('');
  });
});
