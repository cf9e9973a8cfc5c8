import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { coveredBy, innerLook, pageSnapshot, panelStanding } from './awkward/look.ts';
import { AWKWARD_PAGES } from './awkward/pages.ts';
import { SHORT_VERDICT, VERDICT } from './awkward/story.ts';
import { sidewaysOverflow } from './cut-off.ts';
import { badgeText } from './driver/launch.ts';
import { PATIENCE_MS, until } from './patience.ts';
import { inSidebar, SIDEBAR, untilSidebarSays, untilStill } from './sidebar.ts';
import { useStage } from './stage.ts';

const stage = useStage(AWKWARD_PAGES.map(({ page }) => page));
const answered = AWKWARD_PAGES.filter((one) => one.answered);
const unanswered = AWKWARD_PAGES.filter((one) => !one.answered);
/**
 * Names of pages on which the panel covers part of the text, although the extension gives the
 * page a margin. The text of these pages is rotated and extends far beyond its column.
 */
const OVERLAID = ['important'];
/** Minimum distance between the article's text and the panel, in CSS pixels. */
const GUTTER = 16;
let page: Page;
let plainLook: string[];

/** Changes a setting, as the options page does. The change takes effect at once in open tabs. */
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
  // `expect.poll` can't be used here: hooks call this function too, and `expect.poll` works only
  // inside tests.
  await vi.waitFor(async () => expect(await badgeText(stage.driver, tab)).not.toBe(''), {
    timeout: PATIENCE_MS,
    interval: 100,
  });
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
    // The sidebar's tab uses the page's language. Except in English, the test looks only for the
    // app's name, which is the same everywhere.
    const isEnglish = (await page.evaluate(() => document.documentElement.lang)) === 'en';
    await untilSidebarSays(stage.driver, page, isEnglish ? SHORT_VERDICT : /WeChat/);
    expect(await pageSnapshot(page), 'with the tab').toEqual(before);

    // Closes any modal dialog of the page, because the panel collapses while a dialog is open.
    await page.evaluate(() => document.querySelector('dialog')?.close());
    const beforePanel = await pageSnapshot(page);
    await openPanel();
    await stage.photograph(page, `awkward-${name}`);
    expect(await innerLook(stage.driver, page)).toEqual(plainLook);
    const standing = await panelStanding(stage.driver, page);
    expect(standing).toMatchObject({ onTop: true, extraBoxes: false });
    expect(standing.left).toBeGreaterThanOrEqual(0);
    expect(standing.right).toBeLessThanOrEqual(standing.windowWidth);
    expect(standing.top).toBeGreaterThanOrEqual(0);
    expect(standing.bottom).toBeLessThanOrEqual(standing.windowHeight);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(Math.max(overflow, 0));
    expect((await coveredBy(page, standing.left - GUTTER)) > 0).toBe(OVERLAID.includes(name));

    await choose('never');
    await expect.poll(() => page.$(SIDEBAR)).toBeNull();
    expect(await pageSnapshot(page), 'after the sidebar left').toEqual(beforePanel);
  });
});

describe.each(['plain', 'print-styles', 'hundred-vw'])('on paper, the page "%s"', (name) => {
  it('is as it would be without the sidebar and its marks', async () => {
    await openWithout(answered.find((one) => one.name === name)?.page.url ?? '');
    const look = async () => {
      await stage.driver.setMedia(page, { print: true });
      const picture = await page.screenshot();
      const [, ...places] = await pageSnapshot(page);
      const isShown =
        (await page.$(SIDEBAR)) !== null &&
        (await stage.driver.inShadow(page, SIDEBAR, shown, null));
      await stage.driver.setMedia(page, {});
      return { picture: Buffer.from(picture).toString('base64'), places, isShown };
    };
    const without = await look();
    await openPanel();
    const onScreen = Buffer.from(await page.screenshot()).toString('base64');
    expect(onScreen).not.toBe(without.picture);
    const printed = await look();
    expect(printed.isShown).toBe(false);
    expect(printed.places).toEqual(without.places);
    expect(printed.picture === without.picture).toBe(true);
  });
});

/** True if the sidebar takes up any space in the window. */
function shown(root: ShadowRoot): boolean {
  return root.host.getClientRects().length > 0;
}

describe('a reader', () => {
  afterEach(() => stage.driver.setMedia(page, {}));

  it('sees the sidebar come without moving, who asks for less motion or not', async () => {
    const motion = (root: ShadowRoot) =>
      getComputedStyle(root.querySelector('.panel-frame') as Element).animationName;
    await openWithout(answered[0]?.page.url ?? '');
    await openPanel();
    for (const calm of [false, true]) {
      await stage.driver.setMedia(page, { calm });
      const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
      expect(await page.evaluate(isCalm)).toBe(calm);
      expect(await stage.driver.inShadow(page, SIDEBAR, motion, null)).toBe('none');
    }
  });
});

describe('a reader who forces colours', () => {
  afterEach(() => stage.driver.setMedia(page, {}));

  it('sees which sentences are marked', async () => {
    await openWithout(answered[0]?.page.url ?? '');
    await openPanel();
    await stage.driver.setMedia(page, { forcedColours: true });
    const clip = { x: 0, y: 0, width: 800, height: 500 };
    const look = async () => Buffer.from(await page.screenshot({ clip })).toString('base64');
    const marked = await look();
    expect((await look()) === marked).toBe(true);
    await page.evaluate(() => CSS.highlights.clear());
    expect((await look()) === marked).toBe(false);
  });
  it('sees the panel’s edge, the shapes of the states and the focus', async () => {
    await openWithout(answered[0]?.page.url ?? '');
    await openPanel();
    await stage.driver.setMedia(page, { forcedColours: true });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await stage.photograph(page, 'forced-colours');
    // Tries again if a part of the panel is missing, because the panel may be loading again.
    const lookNow = () =>
      inSidebar(
        stage.driver,
        page,
        (root) => {
          const colour = (selector: string, name: 'color' | 'borderTopColor' | 'backgroundColor') =>
            getComputedStyle(root.querySelector(selector) as Element)[name];
          (root.querySelector('.collapse') as HTMLElement).focus();
          return {
            paper: colour('.panel', 'backgroundColor'),
            edge: colour('.panel', 'borderTopColor'),
            ink: colour('.verdict', 'color'),
            shape: colour('.badge .state-icon', 'color'),
          };
        },
        null,
      );
    const look = await until(lookNow, () => 'The panel has not come back.');
    expect(new Set([look.edge, look.ink, look.shape])).not.toContain(look.paper);
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
