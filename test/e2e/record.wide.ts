import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildSite } from '../../src/cli/site/build-site.ts';
import { serveFolder } from '../../tools/bench/serve-folder.ts';
import { ROOT } from '../../tools/setup/command.mjs';
import { axeFaults } from './axe.ts';
import { openPopup, untilPageSays } from './extension-page.ts';
import { featuredFixture, fixturePages } from './news-pages.ts';
import { PATIENCE_MS } from './patience.ts';
import { clickInSidebar, openSidebar, untilSidebarSays } from './sidebar.ts';
import { useStage } from './stage.ts';

const ARTICLE = featuredFixture().url;
const EVENT = 'us-2020-09-19-wechat-users-preliminary-injunction';
const WIDTHS = [360, 768, 1440];
/** Matches the record page's headline about TikTok today. */
const TIKTOK_NOW = /^TikTok is banned for everyone in \d+ countries$/;
const WECHAT_THEN = /^On 20 Sep 2020, WeChat /;

const stage = useStage(fixturePages());
let opened: Page[] = [];
afterEach(async () => {
  await Promise.all(opened.map((page) => page.close().catch(() => {})));
  opened = [];
});

async function openRecord(query = ''): Promise<Page> {
  const page = await stage.driver.openExtensionPage(`src/pages/record/index.html${query}`);
  opened.push(page);
  await page.waitForSelector('.record main h2');
  return page;
}
/** Waits until the main heading of the page matches. */
async function untilHeading(page: Page, wanted: RegExp): Promise<void> {
  await page.waitForFunction(
    ({ source }: { source: string }) =>
      new RegExp(source).test(document.querySelector('main h2')?.textContent ?? ''),
    { timeout: PATIENCE_MS, polling: 50 },
    { source: wanted.source },
  );
}
const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '');
const query = (page: Page) => page.evaluate(() => location.search);
/**
 * Waits until the query in the address contains `wanted`. The page updates its content first and
 * the address shortly after.
 */
const untilQuery = (page: Page, wanted: string) =>
  page.waitForFunction((part: string) => location.search.includes(part), { polling: 50 }, wanted);
const follow = (page: Page, selector: string) =>
  page.$eval(selector, (link) => (link as HTMLElement).click());
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const goBack = (page: Page) => page.evaluate(() => history.back());

describe('an address of the record page', () => {
  it('opens an app, on a day', async () => {
    const page = await openRecord('?app=wechat&on=2020-09-20');
    expect(await textOf(page, 'main h2')).toMatch(WECHAT_THEN);
    expect(await textOf(page, '.status-table tbody')).toMatch(/United States.*Blocked by a court/);
  });
  it('opens a place’s history, and an event with its sources', async () => {
    const place = await openRecord('?app=tiktok&place=US-MT');
    expect(await textOf(place, 'main h2')).toBe('Montana: TikTok');
    expect(await textOf(place, '.history')).toMatch(/\d{4}/);
    const event = await openRecord(`?event=${EVENT}`);
    expect(await textOf(event, '.full-sources')).toMatch(/Primary source/);
    expect(
      await event.$eval('.full-sources a', (link) => (link as HTMLAnchorElement).href),
    ).toMatch(/^https:/);
  });
  it('that the record doesn’t know is told in a sentence for each, and stays until something is changed', async () => {
    const page = await openRecord('?app=nope&place=ZZ&on=2021-02-30&event=none');
    expect(await textOf(page, '[role="alert"]')).toMatch(
      /no app “nope”.*“2021-02-30” is not a day.*no place “ZZ”.*no event “none”.*default is shown instead/,
    );
    expect(await query(page)).toContain('app=nope');
    await page.select('.controls select', 'wechat');
    await untilHeading(page, /WeChat/);
    expect(await page.$('[role="alert"]')).toBeNull();
  });
  it('comes back after a reload, with what was changed since', async () => {
    const page = await openRecord('?app=wechat');
    await page.$eval('.controls input[type="date"]', (field) => {
      (field as HTMLInputElement).value = '2020-09-20';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await untilQuery(page, 'on=2020-09-20');
    await page.evaluate(() => location.reload());
    await new Promise((next) => setTimeout(next, 500));
    await untilHeading(page, WECHAT_THEN);
  });
});

describe('a link of the record page', () => {
  it('leads to the place, from there to an event, and back again to where the reader was', async () => {
    const page = await openRecord('?app=tiktok');
    const link = '.status-table a[href*="place=IN"]';
    await page.$eval(link, (element) => {
      element.scrollIntoView({ block: 'center' });
    });
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(100);
    await follow(page, link);
    await untilHeading(page, /^India: TikTok$/);
    expect(await focused(page)).toBe('India: TikTok');
    expect(await page.title()).toMatch(/^India · TikTok/);
    await follow(page, '.history a');
    await untilQuery(page, 'event=');
    await untilHeading(page, /^(?!India: TikTok).+/);
    await goBack(page);
    await untilHeading(page, /^India: TikTok$/);
    await goBack(page);
    await untilHeading(page, TIKTOK_NOW);
    expect(await focused(page)).toBe('India');
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(60);
    // Waits, because Firefox sometimes ignores a step in the history while the previous step is in
    // progress.
    await new Promise((next) => setTimeout(next, 500));
    await page.evaluate(() => history.forward());
    await untilHeading(page, /^India: TikTok$/);
  });
  it('is a plain link, that another tab can be opened with', async () => {
    const page = await openRecord('?app=wechat&on=2020-09-20');
    const href = await page.$eval('.status-table tbody a', (element) =>
      element.getAttribute('href'),
    );
    const other = await openRecord(href ?? '');
    expect(await textOf(other, 'main h2')).toMatch(/: WeChat$/);
    expect(await query(other)).toContain('on=2020-09-20');
  });
  it('comes from the popup, with all countries for the article’s app', async () => {
    const article = await stage.open(ARTICLE);
    opened.push(article);
    await untilSidebarSays(stage.driver, article, /WeChat/);
    const popup = await openPopup(stage.driver, article);
    opened.push(popup);
    await untilPageSays(popup, /All countries/);
    const href = await popup.$eval(
      '.record-link a',
      (link) => new URL((link as HTMLAnchorElement).href).search,
    );
    expect(href).toBe('?app=wechat');
    const page = await openRecord(href);
    expect(await textOf(page, 'main h2')).toMatch(/WeChat/);
  });
  it('comes from the sidebar, in a tab of its own', async () => {
    const article = await stage.open(ARTICLE);
    opened.push(article);
    await untilSidebarSays(stage.driver, article, /WeChat/);
    await openSidebar(stage.driver, article);
    await clickInSidebar(stage.driver, article, '.why > summary');
    await clickInSidebar(stage.driver, article, '.finding-acts button:last-child');
    const found = async () =>
      stage.driver.inExtension(async (api) => {
        const page = api.runtime.getURL('src/pages/record/index.html');
        const tabs = (await api.tabs.query({})).filter(({ url }) => url?.startsWith(page));
        return tabs.map(({ id, url }) => ({ id, query: new URL(url ?? '').search }));
      }, null);
    await expect.poll(found).toEqual([{ id: expect.any(Number), query: '?app=wechat&place=US' }]);
    const [tab] = await found();
    await stage.driver.inExtension((api, id) => api.tabs.remove(id ?? -1), tab?.id);
  });
});

describe('the search', () => {
  it('finds as one types, opens what is found, and comes back to what was found', async () => {
    const page = await openRecord();
    await page.focus('.masthead input');
    await page.keyboard.type('beeler wechat');
    await page.waitForSelector(`.results a[href*="${EVENT}"]`);
    expect(await textOf(page, '.results [role="status"]')).toMatch(/Events: \d+/);
    await follow(page, `.results a[href*="${EVENT}"]`);
    await untilHeading(page, /Court blocks/);
    await goBack(page);
    await page.waitForSelector(`.results a[href*="${EVENT}"]`);
    await page.focus('.masthead input');
    await page.keyboard.press('Escape');
    await untilHeading(page, TIKTOK_NOW);
  });
  it('answers a plain question with the place and its status first', async () => {
    const page = await openRecord('?search=tiktok%20banned%20in%20india');
    await page.waitForSelector('.place-hit');
    expect(await textOf(page, '.place-hit')).toMatch(
      /^India: TikTok ?General public ?In force since 29 June 2020/,
    );
    await follow(page, '.place-hit a');
    await untilHeading(page, /^India: TikTok$/);
  });
  it('says so when nothing is found', async () => {
    const page = await openRecord('?search=zzzzqqq');
    await page.waitForFunction(
      () => /Nothing in the record/.test(document.body.textContent ?? ''),
      {
        polling: 50,
      },
    );
  });
});

describe('the map', () => {
  const tip = (page: Page, wanted: RegExp) =>
    page.waitForFunction(
      (source: string) =>
        new RegExp(source).test(document.querySelector('.map-tip')?.textContent ?? ''),
      { timeout: PATIENCE_MS, polling: 50 },
      wanted.source,
    );
  it('tells the place at the pointer, and by keyboard the place that arrow keys lead to', async () => {
    const page = await openRecord('?app=tiktok');
    await page.setViewport({ width: 1440, height: 900 });
    await page.hover('.world [data-code="IN"]');
    await tip(page, /^India.*In force since 29 June 2020/);
    await page.mouse.move(1, 1);
    await page.waitForFunction(() => !document.querySelector('.map-tip'), { polling: 50 });
    await page.focus('.legend li:nth-last-child(2) button');
    await page.keyboard.press('Tab');
    await tip(page, /./);
    const first = await textOf(page, '.map-tip strong');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      (name: string) => document.querySelector('.map-tip strong')?.textContent !== name,
      { polling: 50 },
      first,
    );
    const second = await textOf(page, '.map-tip strong');
    await page.keyboard.press('Enter');
    await untilHeading(page, new RegExp(`^${second}: TikTok$`));
  });
  it('is limited with the table to an entry of the legend, until that is pressed again', async () => {
    const page = await openRecord('?app=tiktok&scope=government-devices');
    await page.setViewport({ width: 1440, height: 900 });
    const drawn = () => page.$$eval('.world .known', (all) => all.length);
    const all = await drawn();
    await follow(page, '.legend .state-unconfirmed');
    await untilQuery(page, 'state=unconfirmed');
    expect(await drawn()).toBeLessThan(all);
    expect(await page.$$('.world .known:not(.state-unconfirmed)')).toEqual([]);
    expect(await page.$$('.status-table .badge:not(.state-unconfirmed)')).toEqual([]);
    await follow(page, '.legend [aria-pressed="true"]');
    await expect.poll(drawn).toBe(all);
  });
});

describe('the table', () => {
  it.each([
    [1440, '.shapes .known[data-code]', 60],
    [360, '.tile.known', 40],
  ])('says of every place what the maps say, %i px wide', async (width, drawn, least) => {
    const page = await openRecord('?app=tiktok&scope=government-devices');
    await page.setViewport({ width, height: 900 });
    await page.waitForFunction((selector: string) => document.querySelector(selector), {}, drawn);
    const said = await page.evaluate((selector) => {
      const stateOf = (element: Element | null) =>
        /state-[a-z-]+/.exec(element?.getAttribute('class') ?? '')?.[0];
      const placeOf = (link: HTMLAnchorElement | null) =>
        new URL(link?.href ?? '').searchParams.get('place') ?? '';
      const rows = [...document.querySelectorAll('.status-table tbody tr')];
      return {
        table: rows.map((row) => [
          placeOf(row.querySelector('a')),
          stateOf(row.querySelector('.badge')),
        ]),
        map: [...document.querySelectorAll<HTMLElement>(selector)].map((place) => [
          place.dataset.code ?? placeOf(place as HTMLAnchorElement),
          stateOf(place),
        ]),
        labels: [...document.querySelectorAll('.tile.known')].map((tile) =>
          tile.getAttribute('aria-label'),
        ),
      };
    }, drawn);
    expect(said.map.length).toBeGreaterThan(least);
    const table = new Map(said.table as [string, string][]);
    for (const [place, state] of said.map) expect(table.get(place ?? ''), place).toBe(state);
    for (const label of said.labels) expect(label).toMatch(/: \w/);
  });
  it('is where a click on a map’s shape, or on the box of a small one, leads to', async () => {
    const page = await openRecord('?app=tiktok&scope=government-devices');
    await page.setViewport({ width: 1440, height: 900 });
    const box = await page.waitForSelector('.map-US rect[data-code="US-VT"]');
    await box?.click();
    await untilHeading(page, /^Vermont: TikTok$/);
  });
  it('filters by a part of a name and by state, and sorts', async () => {
    const page = await openRecord('?app=tiktok&groups=all');
    await page.type('.filters [type="search"]', 'montana');
    await page.waitForFunction(
      () => document.querySelectorAll('.status-table tbody tr').length < 5,
      {
        polling: 50,
      },
    );
    expect(await textOf(page, '.status-table tbody')).toMatch(/Montana/);
    await follow(
      page,
      '.status-table th:last-of-type .sort, .status-table th:nth-of-type(4) .sort',
    );
    expect(await page.$eval('th[aria-sort]', (head) => head.textContent)).toBe('Since');
  });
});

describe('on paper', () => {
  const seen = (page: Page, selector: string) =>
    page.$$eval(selector, (elements) => elements.map((element) => element.checkVisibility()));
  it('an event says how to cite it, without what unfolds', async () => {
    const page = await openRecord(`?event=${EVENT}`);
    expect(await seen(page, '.event .print-only, .citations')).toEqual([false, true]);
    await stage.driver.setMedia(page, { print: true });
    expect(await seen(page, '.event .print-only, .citations')).toEqual([true, false]);
    expect(await textOf(page, '.event .print-only')).toMatch(
      /Court blocks the WeChat ban \(2020-09-19\)\. Still Banned\? record, version \d+.*\(accessed /,
    );
  });
  it('the table’s head is words without buttons, which a further sheet would lack', async () => {
    const page = await openRecord('?app=tiktok');
    await stage.driver.setMedia(page, { print: true });
    const boxes = await page.$$eval('.sort', (all) =>
      all.map((button) => button.getClientRects().length),
    );
    expect(boxes).toEqual([0, 0, 0]);
    expect(await textOf(page, '.status-table thead')).toMatch(/^Place.*State.*Since.*Instrument$/);
  });
});

describe('the static site', () => {
  const built = join(ROOT, 'out', 'e2e-site');
  beforeAll(() => buildSite(built), 240_000);
  it.each([['/'], ['/press/record/']])(
    'shows the same record from any web server at %s, with the same addresses',
    async (path) => {
      const root = join(ROOT, 'out', `e2e-site${path.replaceAll('/', '-')}`);
      await cp(built, join(root, path), { recursive: true });
      const server = await serveFolder(root);
      try {
        const page = await stage.open(`${server.origin}${path}?app=wechat&on=2020-09-20&place=US`);
        opened.push(page);
        await untilHeading(page, /^United States: WeChat$/);
        expect(await textOf(page, '.scopes')).toMatch(/Blocked by a court since 19 Sep 2020/);
        await follow(page, `.history a[href*="${EVENT}"]`);
        await untilHeading(page, /^Court blocks/);
        expect(await toldAfterCopying(page)).toBe('Copied.');
        expect(await page.evaluate(() => location.pathname)).toBe(path);
        await page.evaluate(() => location.reload());
        await new Promise((next) => setTimeout(next, 500));
        await untilHeading(page, /^Court blocks/);
        expect(stage.consoleErrors()).toEqual([]);
      } finally {
        server.close();
      }
    },
    60_000,
  );
});

/**
 * Removes the clipboard API, as if the page had been loaded over http, and presses the first
 * button that copies a citation. Resolves to the message that the page then announces.
 */
async function toldAfterCopying(page: Page): Promise<string> {
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.click('.citations summary');
  await page.click('.citations button');
  await page.waitForFunction(
    () => document.querySelector('.citations [role=status]')?.textContent,
    {
      polling: 50,
    },
  );
  return textOf(page, '.citations [role=status]');
}

describe('the record page for every reader', () => {
  it.each([
    ['map and table', '?app=tiktok&scope=government-devices'],
    ['a place', '?app=tiktok&place=US'],
    ['an event', `?event=${EVENT}`],
    ['a search', '?search=court'],
    ['an unknown address', '?place=ZZ'],
  ])(
    'has no fault that axe knows, light and dark, at any width, nor scrolls sideways: %s',
    async (_, address) => {
      const page = await openRecord(address);
      for (const scheme of ['light', 'dark'] as const)
        for (const width of WIDTHS) {
          await stage.driver.setColourScheme(page, scheme);
          await page.setViewport({ width, height: 900 });
          expect(await axeFaults(page), `${scheme} ${width}`).toEqual([]);
          const inside = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(inside).toBeLessThanOrEqual(width);
        }
      await stage.driver.setColourScheme(page, 'light');
    },
    90_000,
  );
  it('would have its faults seen: one that is put in is found', async () => {
    const page = await openRecord();
    await page.evaluate(() =>
      document.querySelector('main')?.append(document.createElement('button')),
    );
    expect(await axeFaults(page)).toEqual([expect.stringMatching(/^button-name/)]);
  });
  it('goes by keyboard from the top to the table: every stop can be seen', async () => {
    const page = await openRecord('?app=tiktok');
    const stops: string[] = [];
    for (let step = 0; step < 40 && !stops.includes('row Afghanistan'); step++) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const at = document.activeElement as HTMLElement;
          const { top, bottom, width } = at.getBoundingClientRect();
          const isSeen = bottom > 0 && top < innerHeight && width > 0;
          const name = at.textContent || at.getAttribute('aria-label') || at.tagName;
          if (!isSeen) return `hidden ${at.outerHTML}`;
          return at.closest('tbody') ? `row ${name}` : name;
        }),
      );
    }
    expect(stops.filter((stop) => stop.startsWith('hidden'))).toEqual([]);
    expect(stops).toContain('row Afghanistan');
  });
});

describe('the accessibility tree', () => {
  // This test is skipped in Firefox, which shows its accessibility tree only to assistive
  // technology. The roles follow from the markup, and the markup is the same in both browsers.
  const isHidden = inject('program').kind === 'firefox';
  it.skipIf(isHidden)(
    'holds the map as one picture and the table as a table, also where it is drawn as a list',
    async () => {
      const page = await openRecord('?app=tiktok');
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 900 });
        const roles = await rolesIn(page);
        expect(roles.get('image')?.some((name) => /^World map\. In force: \d+/.test(name))).toBe(
          true,
        );
        expect(roles.get('table')).toEqual([expect.stringMatching(/^TikTok by place on /)]);
        expect(roles.get('columnheader')).toHaveLength(4);
        expect(roles.get('rowheader')?.length).toBeGreaterThan(20);
        expect(roles.get('row')?.length).toBe((roles.get('rowheader')?.length ?? 0) + 1);
        expect(roles.get('heading')?.length).toBeGreaterThan(3);
      }
    },
  );
});

/**
 * Resolves to the names of all objects that the browser describes to a screen reader, grouped by
 * role.
 */
async function rolesIn(page: Page): Promise<Map<string, string[]>> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const roles = new Map<string, string[]>();
  for (const { ignored, role, name } of nodes) {
    if (ignored) continue;
    const key = String(role?.value);
    roles.set(key, [...(roles.get(key) ?? []), String(name?.value ?? '')]);
  }
  return roles;
}
