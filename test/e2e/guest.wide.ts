import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { AWKWARD_PAGES, CLOSING, REBUILDING, removing, TEXT } from './awkward/pages.ts';
import { awkward, SHORT_VERDICT, VERDICT } from './awkward/story.ts';
import {
  clickInSidebar,
  inSidebar,
  openSections,
  SIDEBAR,
  sidebarText,
  untilSidebarSays,
  untilStill,
} from './sidebar.ts';
import { useStage } from './stage.ts';

const ONCE = removing(1);
const ALWAYS = removing(1000);
const OTHER_SITE = awkward('elsewhere', { body: '<body><p>Nothing here.</p></body>' });
OTHER_SITE.page.url = 'https://www.example.org/elsewhere.html';
const ALL = [...AWKWARD_PAGES, ONCE, ALWAYS, CLOSING, REBUILDING, TEXT, OTHER_SITE];
const urlOf = (name: string) => ALL.find((one) => one.name === name)?.page.url ?? '';

const stage = useStage(ALL.map(({ page }) => page));
let page: Page;
async function open(name: string, says = VERDICT): Promise<void> {
  page = await stage.open(urlOf(name));
  await page.bringToFront();
  await untilSidebarSays(stage.driver, page, says);
  await untilStill(stage.driver, page);
}
afterEach(async () => {
  await page.close();
  await stage.driver.inExtension(
    (api) => api.storage.local.remove(['settings', 'dismissals']),
    null,
  );
  expect(stage.consoleErrors()).toEqual([]);
});
const wait = (time: number) => new Promise((done) => setTimeout(done, time));
const isThere = async () => (await page.$(SIDEBAR)) !== null;
const frontAt = (x: number, y: number) =>
  page.evaluate((at) => document.elementFromPoint(at.x, at.y)?.nodeName ?? '', { x, y });
const isInFront = (part: string) =>
  stage.driver.inShadow(
    page,
    SIDEBAR,
    (root, selector) => {
      const box = root.querySelector(selector)?.getBoundingClientRect();
      if (!box) return false;
      return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === root.host;
    },
    part,
  );
const focused = () =>
  inSidebar(
    stage.driver,
    page,
    (root) => {
      if (root instanceof Document && !root.hasFocus()) return null;
      return root.activeElement?.className ?? null;
    },
    null,
  );

describe('a page that removes what it does not know', () => {
  it('once: the sidebar is back, in front and alive', async () => {
    await open('removes-1');
    expect(await page.evaluate('removed')).toBe(1);
    expect(await isInFront('.panel-frame')).toBe(true);
    await clickInSidebar(stage.driver, page, '.collapse');
    await untilSidebarSays(stage.driver, page, SHORT_VERDICT);
  });
  it('again and again: has its way after five returns, and no struggle goes on', async () => {
    page = await stage.open(urlOf('removes-1000'));
    await page.waitForFunction('removed > 5', { polling: 100 });
    await wait(1000);
    expect(await page.evaluate('removed')).toBe(6);
    expect(await isThere()).toBe(false);
  });
  it('with all the rest of its document: the sidebar is in the new one', async () => {
    await open('rebuilds');
    for (const _ of [1, 2]) {
      await page.evaluate('rebuild()');
      await untilSidebarSays(stage.driver, page, VERDICT);
      expect(await isInFront('.panel-frame')).toBe(true);
    }
  });
});

describe('a page that covers the sidebar', () => {
  it('by a layer with the highest order there is: the sidebar lies over it', async () => {
    await open('huge-z-index');
    expect(await isInFront('.panel-frame')).toBe(true);
    await clickInSidebar(stage.driver, page, '.collapse');
    await untilSidebarSays(stage.driver, page, SHORT_VERDICT);
    expect(await isInFront('.tab')).toBe(true);
  });
  it('by closing popovers: the sidebar stays to be read, and the page has its way after five times', async () => {
    await open('closes-popovers');
    await page.waitForFunction('shut > 5', { polling: 100 });
    await wait(1000);
    expect(await page.evaluate('shut')).toBe(6);
    expect(await sidebarText(stage.driver, page)).toMatch(VERDICT);
    expect(await isInFront('.panel-frame')).toBe(true);
  });
  it('by a dialog of its own: the dialog is answered first, then the sidebar is there', async () => {
    await open('own-dialog');
    expect(await frontAt(640, 400)).toMatch(/DIALOG|BUTTON/);
    await page.click('#ask button');
    await clickInSidebar(stage.driver, page, '.collapse');
    await untilSidebarSays(stage.driver, page, SHORT_VERDICT);
  });
  it('by a popover of its own: neither closes the other', async () => {
    await open('own-popovers');
    expect(await page.evaluate("document.querySelectorAll('[popover]:popover-open').length")).toBe(
      3,
    );
  });
  it('by a film in full screen: nothing lies over the film, and the sidebar is there after it', async () => {
    await open('full-screen');
    await page.click('#film');
    await page.waitForFunction('document.fullscreenElement !== null', { polling: 100 });
    await expect.poll(() => isInFront('.panel-frame')).toBe(false);
    await page.evaluate('document.exitFullscreen()');
    await expect.poll(() => isInFront('.panel-frame')).toBe(true);
  });
});

describe('keys and focus', () => {
  it('of the panel reach none of the page’s listeners, not even those that catch every key before anybody', async () => {
    await open('keys');
    await page.evaluate('heard.length = targets.length = 0');
    await clickInSidebar(stage.driver, page, '.menu-button');
    for (const key of ['j', ' ', 'ArrowDown', 'Tab'] as const) await page.keyboard.press(key);
    expect(await focused()).toBe('collapse');
    expect(await page.evaluate('heard')).toEqual([]);
    expect(await page.evaluate('targets')).toEqual([]);
  });
  it('of the page are left to the page: an editor is written in while the sidebar is open', async () => {
    await open('editor');
    await page.click('#notes');
    await page.keyboard.type('court, x?');
    expect(await page.$eval('#notes', (one) => one.textContent)).toContain('court, x?');
    expect(await focused()).toBeNull();
  });
  it('stay in the sidebar on a page that holds the focus in a part of its own', async () => {
    await open('focus-trap');
    await clickInSidebar(stage.driver, page, '.menu-button');
    await wait(300);
    expect(await page.evaluate((host) => document.activeElement?.matches(host), SIDEBAR)).toBe(
      true,
    );
    // The first Escape closes the menu; the second Escape closes the panel.
    for (const key of ['Escape', 'Escape'] as const) await page.keyboard.press(key);
    await untilSidebarSays(stage.driver, page, SHORT_VERDICT);
    // Focus is back on the element that had it before the sidebar was opened.
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('inside');
  });
});

describe('room', () => {
  it.each([
    ['at 320 pixels', { width: 320, height: 640 }],
    ['at 200 % zoom of a small window', { width: 640, height: 400, deviceScaleFactor: 2 }],
    ['at 400 % zoom', { width: 320, height: 256, deviceScaleFactor: 4 }],
  ])(
    'is enough %s: tab and panel are whole and nothing scrolls sideways',
    async (name, viewport) => {
      page = await stage.driver.newPage();
      await page.setViewport(viewport);
      await page.goto(urlOf('plain'));
      await page.bringToFront();
      await untilSidebarSays(stage.driver, page, SHORT_VERDICT);
      await stage.photograph(page, `room-${viewport.width}-${viewport.height}-tab`);
      await clickInSidebar(stage.driver, page, '.tab');
      await untilSidebarSays(stage.driver, page, VERDICT);
      await stage.photograph(page, `room-${viewport.width}-${viewport.height}`);
      await openSections(stage.driver, page);
      const cut = await inSidebar(
        stage.driver,
        page,
        (root) => {
          const panel = root.querySelector('.panel');
          const wide = [...root.querySelectorAll<HTMLElement>('.panel, .panel *')].filter((one) => {
            const { left, right, width } = one.getBoundingClientRect();
            return width > 1 && (left < -0.5 || right > innerWidth + 0.5);
          });
          const body = root.querySelector('.panel-body');
          return {
            wide: wide.map((one) => one.className || one.nodeName),
            sideways: (body?.scrollWidth ?? 0) - (body?.clientWidth ?? 0),
            tall: (panel?.getBoundingClientRect().height ?? 0) > innerHeight,
          };
        },
        null,
      );
      expect(cut, name).toEqual({ wide: [], sideways: 0, tall: false });
    },
  );
});

describe('a page of plain text', () => {
  it('has no sidebar and no error, or the answer', async () => {
    page = await stage.open(urlOf('text'));
    await wait(1500);
    if (await isThere()) expect(await sidebarText(stage.driver, page)).toMatch(/WeChat/);
  });
});

describe('a sidebar that was hidden in the moment of leaving', () => {
  it.each([
    ['for another page of the site', 'quirks'],
    ['for another site', 'elsewhere'],
  ])('%s stays hidden where the reader said', async (_, target) => {
    await open('plain');
    await clickInSidebar(stage.driver, page, '.menu-button');
    await clickInSidebar(stage.driver, page, '.menu-list button');
    await page.goto(urlOf(target));
    const stored = () =>
      stage.driver.inExtension((api) => api.storage.local.get('dismissals'), null) as Promise<{
        dismissals?: { sites: string[] };
      }>;
    await expect.poll(async () => (await stored()).dismissals?.sites).toEqual(['www.axios.com']);
  });
});
