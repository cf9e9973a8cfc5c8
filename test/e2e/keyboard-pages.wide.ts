import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { localDay } from '../../src/core/dates/local-day.ts';
import { damagedExtension } from './damaged-extension.ts';
import { openPopup, untilPageSays as untilSays } from './extension-page.ts';
import { KeyboardReader, stopOf } from './keyboard.ts';
import { type LocalFeed, serveBundledRelease, startFeed } from './local-feed.ts';
import { featuredFixture, fixturePages, readFixtures } from './news-pages.ts';
import { publishNewsroom } from './newsroom-feed.ts';
import { SIDEBAR, untilSidebarSays } from './sidebar.ts';
import { type Stage, useStage } from './stage.ts';

const fixtures = readFixtures();
const ARTICLE = featuredFixture(fixtures).url;
const CULTURE = fixtures.find(({ file }) => file === 'theguardian-choir-culture.html')?.url ?? '';
const ELSEWHERE = 'https://www.example.org/story.html';
const article = fixturePages(fixtures).find(({ url }) => url === ARTICLE);
const pages = [...fixturePages(fixtures), { url: ELSEWHERE, body: article?.body ?? '' }];
const VERDICT = /2020 order was blocked by a court/;
/**
 * Matches the message that appears when a check for a newer record has finished. Its words occur
 * nowhere else on the page.
 */
const CHECKED = /no newer record|newer record is now in use/;
const day = localDay(Date.now());

let opened: Page[] = [];
const closeAll = async () => {
  await Promise.all(opened.map((page) => page.close().catch(() => {})));
  opened = [];
};
const readerOf = async (stage: Stage, page: Page): Promise<KeyboardReader> => {
  opened.push(page);
  await enter(stage, page);
  return new KeyboardReader(stage.driver, page);
};
/**
 * Brings a page to the front, and waits until its window has focus. In a window without focus,
 * browsers show no focus ring.
 */
const enter = async (stage: Stage, page: Page) => {
  await stage.driver.showTab(page);
  // The toolbar button's popup may still have the focus of the window. This call moves the focus
  // to the page.
  await page.bringToFront();
  await page.waitForFunction('document.hasFocus()', { polling: 50 });
  // Waits, because Firefox focuses a page a second time shortly after its tab has settled. During a
  // test, this would make the focus ring disappear.
  await new Promise((rested) => setTimeout(rested, 500));
};
/**
 * Presses Tab until all tab stops of a page have had focus, and resolves to their names. Focus
 * may then be on the browser's own buttons. In Firefox, a driver can't press keys on these
 * buttons, so this function moves focus back to the page.
 */
async function allStops(stage: Stage, reader: KeyboardReader): Promise<string[]> {
  const names = await stopsOnce(reader);
  await enter(stage, reader.page);
  return names;
}
async function stopsOnce(reader: KeyboardReader, most = 150): Promise<string[]> {
  const names: string[] = [];
  for (let step = 0; step < most; step += 1) {
    const stop = await reader.press('Tab');
    const isNew = await reader.page.evaluate(() => {
      const world = window as typeof window & { visited?: Set<Element | null> };
      world.visited ??= new Set();
      const isFirstTime = !world.visited.has(document.activeElement);
      world.visited.add(document.activeElement);
      return isFirstTime;
    });
    if (!stop || !isNew) return names;
    names.push(`${stop.kind} ${stop.name}`);
  }
  throw new Error(`More than ${most} stops:\n${names.join('\n')}`);
}
/**
 * Returns the number of elements that the Tab key should reach. A group of radio buttons counts as
 * one.
 */
const inOrder = (page: Page) =>
  page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ];
    const shown = all.filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        one.tabIndex >= 0 &&
        !('disabled' in one && one.disabled),
    );
    const radios = new Set<string>();
    return shown.filter((one) => {
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      const isFirst = !radios.has(one.name);
      radios.add(one.name);
      return isFirst;
    }).length;
  });

describe('the popup by keyboard alone', () => {
  const stage = useStage(pages);
  afterEach(async () => {
    await closeAll();
    await stage.driver.inExtension(
      (api) => api.storage.local.remove(['settings', 'dismissals']),
      null,
    );
  });
  async function popupOn(
    url: string,
    says: RegExp,
    pressed = false,
  ): Promise<[KeyboardReader, Page]> {
    const page = await stage.open(url);
    opened.push(page);
    if (url === ARTICLE) await untilSidebarSays(stage.driver, page, /\S/);
    if (pressed) await stage.driver.pressToolbarButton(page);
    const popup = await openPopup(stage.driver, page);
    const reader = await readerOf(stage, popup);
    await untilSays(popup, says);
    return [reader, page];
  }

  it('about a ban: goes through everything in order, and refreshes', async () => {
    const [reader] = await popupOn(ARTICLE, /This page is about a ban/);
    const count = await inOrder(reader.page);
    expect(await allStops(stage, reader)).toHaveLength(count);
    await reader.use(/^Refresh now$/);
    await untilSays(reader.page, CHECKED);
    expect((await reader.look())?.name).toBe('Refresh now');
  });
  it('about a ban: opens the sidebar, and shows it again where it was hidden', async () => {
    await stage.driver.inExtension(
      (api) => api.storage.local.set({ dismissals: { everywhere: true, sites: [] } }),
      null,
    );
    const page = await stage.open(ARTICLE);
    opened.push(page);
    await page.waitForFunction('performance.now() > 1500', { polling: 100 });
    expect(await page.$(SIDEBAR)).toBeNull();
    const reader = await readerOf(stage, await openPopup(stage.driver, page));
    await untilSays(reader.page, /Show it again/);
    await reader.tabTo(/^Show it again$/);
    await reader.page.keyboard.press('Enter');
    await expect.poll(() => reader.page.$('.hidden-here')).toBeNull();
    await reader.untilAt(/^This page is about a ban$/);
    await reader.tabTo(/^Open the sidebar$/);
    // Presses Enter without releasing it, because the popup closes as soon as the key is down.
    await reader.page.keyboard.down('Enter');
    await untilSidebarSays(stage.driver, page, VERDICT);
  });
  it('not about one: leads to the record and the options', async () => {
    const [reader] = await popupOn(CULTURE, /doesn’t seem to be about a ban/);
    expect(await allStops(stage, reader)).toHaveLength(await inOrder(reader.page));
  });
  it('not enabled here: checks once, and the focus is on the answer', async () => {
    const [reader] = await popupOn(ELSEWHERE, /Off on www\.example\.org/, true);
    const names = await allStops(stage, reader);
    expect(names.slice(0, 4)).toEqual([
      'button On this site',
      'button Check this page once',
      'button Always on this site',
      'button On every site',
    ]);
    await reader.use(/^Check this page once$/);
    await untilSays(reader.page, /This page is about a ban/);
    await reader.untilAt(/^This page is about a ban$/);
  });
});

describe('the popup of a damaged record by keyboard alone', () => {
  const stage = useStage(pages, () => damagedExtension(inject('extension')));
  afterEach(closeAll);
  it('tries again, and keeps the focus', async () => {
    const page = await stage.open(ARTICLE);
    opened.push(page);
    const reader = await readerOf(stage, await openPopup(stage.driver, page));
    await untilSays(reader.page, /failed to load/);
    await reader.use(/^Try again$/);
    await untilSays(reader.page, /failed to load/);
    await reader.untilAt(/./);
  });
});

describe('the options by keyboard alone', () => {
  const stage = useStage(pages);
  let herald: LocalFeed;
  let reader: KeyboardReader;
  beforeAll(async () => {
    await serveBundledRelease(inject('feed'), inject('extension'));
    herald = await startFeed();
    await publishNewsroom(herald, inject('extension'), day, 1);
  });
  afterAll(() => herald.close());
  afterEach(async () => {
    await closeAll();
    await stage.driver.inExtension((api) => api.storage.local.clear(), null);
  });
  async function open(stored: Record<string, unknown> = {}): Promise<void> {
    await stage.driver.inExtension((api, kept) => api.storage.local.set(kept), stored);
    reader = await readerOf(
      stage,
      await stage.driver.openExtensionPage('src/pages/options/index.html'),
    );
    await untilSays(reader.page, /What is stored/);
  }
  const told = (wanted: RegExp) => untilSays(reader.page, wanted);

  it('are gone through from top to bottom, each control once and in order', async () => {
    await open();
    expect(await allStops(stage, reader)).toHaveLength(await inOrder(reader.page));
  });
  it('where it runs: arrows walk, Enter chooses', async () => {
    await open();
    await reader.tabTo(/^On news sites/);
    expect((await reader.press('ArrowUp'))?.name).toMatch(/^Only when I ask/);
    await reader.press('Enter');
    await expect
      .poll(() =>
        reader.page.$eval('#sites [aria-checked=true]', (way) => (way as HTMLButtonElement).value),
      )
      .toBe('asked');
    expect((await reader.look())?.name).toMatch(/^Only when I ask/);
  });
  it('how the sidebar comes, what it marks, and the language', async () => {
    await open();
    await reader.tabTo(/^opens by itself/);
    await reader.press('ArrowDown');
    await expect
      .poll(() => reader.page.$eval('[value="as-tab"]', (one) => (one as HTMLInputElement).checked))
      .toBe(true);
    await reader.tabTo(/^Highlight the article’s/);
    await reader.press(' ');
    await reader.tabTo(/^Language of/);
    await reader.page.keyboard.type('Deutsch');
    await reader.page.keyboard.press('Enter');
    await told(/Einstellungen|Sprache/);
    expect((await stopOf(stage.driver, reader.page))?.kind).toBe('select');
  });
  it('places: added from the list and removed; the focus stays in that part', async () => {
    await open();
    await reader.tabTo(/^Place$/);
    await reader.page.keyboard.type('India');
    await reader.use(/^Add$/);
    await told(/India\s+Remove/);
    await reader.back();
    await reader.back();
    expect((await reader.look())?.name).toBe('Remove: India');
    await reader.page.keyboard.press('Enter');
    await told(/No place chosen/);
    await reader.untilAt(/^My places$/);
  });
  it('what was hidden is shown again, the focus then at its heading', async () => {
    await open({ dismissals: { everywhere: true, sites: ['www.axios.com'] } });
    await reader.use(/^Show again: Every site$/);
    await told(/is shown again: Every site/);
    await reader.untilAt(/^Hidden$/);
    await reader.use(/^Show again: www\.axios\.com$/);
    await told(/not hidden anywhere/);
    await reader.untilAt(/^Hidden$/);
  });
  it('the record: checked now; its table of checks unfolds and scrolls by keyboard', async () => {
    await open();
    await reader.use(/^Check now$/);
    await told(CHECKED);
    expect((await reader.look())?.name).toBe('Check now');
    await reader.use(/^The last check/);
    const table = await reader.press('Tab');
    expect(table?.kind).toBe('section');
  });
  it('a newsroom’s record: added after its fingerprint, checked, and removed after a second thought', async () => {
    await open();
    await reader.tabTo(/^Address$/);
    await reader.page.keyboard.type(herald.url);
    await reader.press('Tab');
    await reader.page.keyboard.type(herald.key.publicKey);
    await reader.press('Tab');
    await reader.page.keyboard.type('The Herald');
    await reader.page.keyboard.press('Enter');
    await reader.untilAt(/^Compare the fingerprint/);
    await reader.tabTo(/^Cancel$/);
    await reader.page.keyboard.press('Enter');
    expect((await reader.untilAt(/^Address$/)).kind).toBe('input url');
    await reader.page.keyboard.press('Enter');
    await reader.untilAt(/^Compare the fingerprint/);
    await reader.page.keyboard.press('Tab');
    await reader.page.keyboard.press('Enter');
    await told(/Added: The Herald/);
    await reader.untilAt(/^Newsrooms’ records$/);
    await reader.use(/^Check now: The Herald$/);
    await told(/The Herald|up to date/);
    await reader.use(/^Remove: The Herald$/);
    await told(/Remove The Herald’s record\?/);
    await reader.press('Escape');
    expect((await reader.untilAt(/^Remove: The Herald$/)).kind).toBe('button');
    await reader.page.keyboard.press('Enter');
    await reader.tabTo(/^Remove it$/, 4);
    await reader.page.keyboard.press('Enter');
    await told(/Removed: The Herald/);
    await reader.untilAt(/^Newsrooms’ records$/);
  });
  it('settings: exported as a file; to import one, the browser’s own chooser is opened', async () => {
    await open();
    await reader.page.evaluate(() => {
      const world = window as typeof window & { offered?: string; chosen?: boolean };
      HTMLAnchorElement.prototype.click = function () {
        world.offered = this.download;
      };
      HTMLInputElement.prototype.click = function () {
        world.chosen = this.type === 'file';
      };
    });
    await reader.use(/^Export settings$/);
    const offered = () =>
      reader.page.evaluate(() => (window as typeof window & { offered?: string }).offered);
    await expect.poll(offered).toMatch(/\.json$/);
    await reader.use(/^Import/);
    expect(
      await reader.page.evaluate(() => (window as typeof window & { chosen?: boolean }).chosen),
    ).toBe(true);
    expect((await reader.look())?.name).toMatch(/^Import/);
  });
  it('delete everything: asks first, Esc keeps all, and the focus is at the heading when it is done', async () => {
    await open({ dismissals: { everywhere: true, sites: [] } });
    await reader.use(/^Delete everything$/);
    await reader.press('Escape');
    await reader.untilAt(/^Delete everything$/);
    expect(
      await stage.driver.inExtension(
        async (api) => Object.keys(await api.storage.local.get(null)),
        null,
      ),
    ).toContain('dismissals');
    await reader.page.keyboard.press('Enter');
    await reader.tabTo(/^Delete$/, 4);
    await reader.page.keyboard.press('Enter');
    await told(/Everything is as it was on the first day/);
    await reader.untilAt(/^Delete everything$|^What is stored$/);
  });
});

describe('the first-run page by keyboard alone', () => {
  const stage = useStage(pages);
  afterEach(async () => {
    await closeAll();
    await stage.driver.inExtension((api) => api.storage.local.clear(), null);
  });
  it('is gone through to its end: the sidebar in it, where it runs, the places, the options', async () => {
    const reader = await readerOf(
      stage,
      await stage.driver.openExtensionPage('src/pages/welcome/index.html'),
    );
    await untilSays(reader.page, VERDICT);
    await untilSays(reader.page, /Where may it run/);
    await reader.use(/^Collapse/);
    await reader.untilAt(/ended|Still Banned/);
    await reader.page.keyboard.press('Enter');
    await reader.untilAt(/^Collapse/);
    await reader.back();
    await reader.press('Enter');
    await reader.use(/^Highlight sentences$/);
    expect(await reader.page.$$eval('.sample mark', (marks) => marks.length)).toBe(0);
    await reader.use(/^In this article/);
    await reader.tabTo(/injunction|WeChat order|Executive Order/);
    await reader.tabTo(/^On news sites/);
    await reader.press('ArrowUp', 'Enter');
    await untilSays(reader.page, /Only when I ask\s+Chosen/);
    expect((await reader.look())?.name).toMatch(/^Only when I ask/);
    await reader.tabTo(/^United States$/);
    await reader.press(' ');
    await expect
      .poll(() => reader.page.$eval('.place-choice', (one) => one.getAttribute('aria-pressed')))
      .toBe('true');
    expect((await reader.look())?.name).toBe('United States');
    const last = (await reader.tabTo(/Options|options/)).at(-1);
    expect(last?.kind).toBe('a');
  });
});

describe('the record page by keyboard alone', () => {
  const stage = useStage(pages);
  afterEach(closeAll);
  async function open(query: string): Promise<KeyboardReader> {
    const reader = await readerOf(
      stage,
      await stage.driver.openExtensionPage(`src/pages/record/index.html${query}`),
    );
    await reader.page.waitForSelector('.record main h2');
    return reader;
  }
  const address = (reader: KeyboardReader) => reader.page.evaluate(() => location.search);
  const rows = (reader: KeyboardReader) =>
    reader.page.$$eval('.status-table tbody th', (all) => all.map((one) => one.textContent ?? ''));

  it('app, for whom, play and pause, a step, the slider, today', async () => {
    const reader = await open('?app=tiktok&on=2023-03-14');
    await reader.tabTo(/^App/);
    await reader.page.keyboard.type('WeChat');
    await expect.poll(() => address(reader)).toContain('app=wechat');
    await reader.tabTo(/^Play the years$/);
    await reader.page.keyboard.press('Enter');
    await reader.untilAt(/^Pause$/);
    await new Promise((next) => setTimeout(next, 700));
    await reader.page.keyboard.press('Enter');
    await reader.untilAt(/^Play the years$/);
    const before = await address(reader);
    await reader.tabTo(/^Previous change/);
    await reader.page.keyboard.press('Enter');
    await expect.poll(() => address(reader)).not.toBe(before);
    const stepped = await address(reader);
    await reader.press('Tab');
    await reader.press('ArrowLeft', 'ArrowLeft');
    await expect.poll(() => address(reader)).not.toBe(stepped);
    await reader.tabTo(/^Today$/);
    await reader.page.keyboard.press('Enter');
    await expect.poll(() => address(reader)).not.toContain('on=');
    await reader.untilAt(/^Today$/);
  });
  it('a step to the first change keeps the focus where it is', async () => {
    const reader = await open('?app=wechat&on=2019-12-31');
    await reader.tabTo(/^Next change/);
    for (let step = 0; step < 80; step += 1) {
      const stop = await stopOf(stage.driver, reader.page);
      expect(stop?.name).toMatch(/^Next change/);
      const before = await reader.page.$eval(
        'input[type=date]',
        (one) => (one as HTMLInputElement).value,
      );
      await reader.page.keyboard.press('Enter');
      await new Promise((next) => setTimeout(next, 40));
      const after = await reader.page.$eval(
        'input[type=date]',
        (one) => (one as HTMLInputElement).value,
      );
      if (before === after) return;
    }
    throw new Error('There was always a later change.');
  });
  it('the table: filtered, sorted, a place opened, an event opened, and back', async () => {
    const reader = await open('?app=tiktok');
    const all = await rows(reader);
    await reader.tabTo(/^Filter by/);
    await reader.page.keyboard.type('ind');
    await expect.poll(async () => (await rows(reader)).length).toBeLessThan(all.length);
    await reader.tabTo(/^Since$/);
    await reader.press('Enter');
    expect(await reader.page.$eval('th[aria-sort]', (head) => head.textContent)).toBe('Since');
    expect((await reader.look())?.name).toBe('Since');
    await reader.tabTo(/^India$/);
    await reader.page.keyboard.press('Enter');
    await reader.untilAt(/^India: TikTok$/);
    const event = await reader.page.$eval('.history a', (one) => one.textContent?.trim() ?? '');
    await reader.tabTo(new RegExp(`^${event.slice(0, 20).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
    await reader.page.keyboard.press('Enter');
    await expect.poll(() => address(reader)).toContain('event=');
    await reader.page.evaluate(() => history.back());
    await expect.poll(() => address(reader)).not.toContain('event=');
    await reader.page.evaluate(() => history.back());
    await reader.untilAt(/^India$/);
  });
  it('a tile of the map of states opens its place', async () => {
    const reader = await open('?app=tiktok&scope=government-devices');
    // The map shows each US state as a tile in a narrow window, and as a shape in a wide one. The
    // Tab key reaches the tiles. It skips the shapes, because the table has the same content.
    await reader.page.setViewport({ width: 600, height: 800 });
    await reader.tabTo(/^MT, Montana/, 120);
    await reader.page.keyboard.press('Enter');
    await reader.untilAt(/^Montana: TikTok$/);
  });
  it('a search is typed, its first result opened; Escape gives the page back', async () => {
    const reader = await open('?app=tiktok');
    await reader.tabTo(/^Search/);
    await reader.page.keyboard.type('beeler wechat');
    await reader.page.waitForSelector('.results a');
    await reader.press('Escape');
    await reader.page.waitForSelector('.status-table');
    expect((await reader.look())?.name).toMatch(/^Search/);
  });
  it('the table is downloaded', async () => {
    const reader = await open('?app=wechat');
    // Keeps only the file's name and downloads nothing. The test thus needs no download folder.
    await reader.page.evaluate(() => {
      const world = window as typeof window & { offered?: string };
      HTMLAnchorElement.prototype.click = function () {
        world.offered = this.download;
      };
    });
    await reader.tabTo(/CSV/, 200);
    await reader.page.keyboard.press('Enter');
    await expect
      .poll(() =>
        reader.page.evaluate(() => (window as typeof window & { offered?: string }).offered),
      )
      .toMatch(/^wechat-\d{4}-\d\d-\d\d\.csv$/);
    expect((await reader.look())?.name).toMatch(/CSV/);
  });
});
