import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pause } from '../e2e/patience.ts';
import {
  clickInSidebar,
  inSidebar,
  SIDEBAR,
  type SidebarRoot,
  sidebarText,
} from '../e2e/sidebar.ts';
import type { SpyWindow } from './event-spy.ts';
import { hostile, SECRET, until, useHostileStage } from './hostile-stage.ts';

/**
 * An element that covers everything, even the browser's top layer, but lets clicks through to what
 * is below it.
 */
const COVER = (opacity: number) =>
  `<div id="cover" popover="manual" style="all: initial; position: fixed; inset: 0; width: 100%; height: 100%; background: white; opacity: ${opacity}; pointer-events: none"></div>`;

const { open, withPanel, withTab, stored, stage, isChromium } = useHostileStage([
  hostile('covers', { body: COVER(1) }),
  hostile('veils', { body: COVER(0.02) }),
]);

const textOf = (page: Page) => sidebarText(stage.driver, page);
/** Returns the position, in the page's window, of the centre of a control in the panel. */
async function placeOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const look = (root: SidebarRoot, wanted: string) => {
    const element = root.querySelector(wanted);
    element?.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const inside = await inSidebar(stage.driver, page, look, selector);
  const frame = await stage.driver.inShadow(
    page,
    SIDEBAR,
    (root) => {
      const { x = 0, y = 0 } = root.querySelector('.panel-frame')?.getBoundingClientRect() ?? {};
      return { x, y };
    },
    null,
  );
  return { x: frame.x + inside.x, y: frame.y + inside.y };
}
/** Opens the menu, and returns the position of the button that hides the sidebar on this site. */
async function placeOfHide(page: Page): Promise<{ x: number; y: number }> {
  await clickInSidebar(stage.driver, page, '.menu-button');
  return placeOf(page, '.menu-list button');
}
const isHidden = (page: Page) =>
  stage.driver.inShadow(page, SIDEBAR, (root) => root.querySelector('.note') !== null, null);
/** Undoes the hiding of the sidebar, which would otherwise stay hidden in later tests. */
async function undoHiding(page: Page): Promise<void> {
  await clickInSidebar(stage.driver, page, '.note button');
  await until(async () => !(await isHidden(page)));
}

/**
 * Imitates the panel: sends messages such as `collapse` and `hide` to every window that a page can
 * reach. Resolves to the answers.
 */
const sendActs = (page: Page) =>
  page.evaluate(async () => {
    const { frameOfPanel } = window as unknown as SpyWindow;
    const heard: string[] = [];
    const acts = ['collapse', 'hide', 'open-report', 'leaving', 'stale'];
    for (const target of [frameOfPanel?.contentWindow, window, window[0 as never] as Window])
      for (const act of acts) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => heard.push(JSON.stringify(data));
        target?.postMessage({ act, reach: 'site', panelNonce: '', news: 'content' }, '*', [port2]);
        port1.postMessage({ act, reach: 'site', news: 'content', nonce: '0'.repeat(32) });
      }
    await new Promise((next) => setTimeout(next, 500));
    return heard;
  });

describe('a page that presses by script', () => {
  it('every node that it can get hold of does nothing', async () => {
    const page = await withPanel('plain');
    await page.mouse.move(1075, 400, { steps: 3 });
    const before = await stored();
    await page.evaluate(() => {
      const { host, frameOfPanel, rootOfSidebar } = window as unknown as SpyWindow;
      const nodes = [host, frameOfPanel, ...(rootOfSidebar?.querySelectorAll('*') ?? [])];
      for (const node of nodes)
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          node?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      for (const node of nodes) (node as HTMLElement | null)?.click?.();
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await pause(500);
    expect(await textOf(page)).toMatch(SECRET);
    expect(await stored()).toBe(before);
  });
  it('the tab does nothing', async () => {
    const page = await withTab('plain');
    await page.mouse.move(1250, 180, { steps: 3 });
    await page.evaluate(() => {
      const { host, rootOfSidebar } = window as unknown as SpyWindow;
      for (const node of [host, ...(rootOfSidebar?.querySelectorAll('*') ?? [])])
        (node as HTMLElement | null)?.click?.();
    });
    await pause(500);
    expect(await textOf(page)).not.toMatch(SECRET);
  });
  it('would press a button of the page itself', async () => {
    const page = await open('plain');
    const pressed = await page.evaluate(() => {
      const clicks: string[] = [];
      const button = document.createElement('button');
      button.addEventListener('click', () => clicks.push('pressed'));
      document.body.append(button);
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      button.click();
      return clicks;
    });
    expect(pressed).toHaveLength(2);
  });

  it('by messages to windows gets no act done and no answer', async () => {
    const page = await withPanel('plain');
    await page.mouse.move(1075, 400, { steps: 3 });
    const before = await stored();
    expect(await sendActs(page)).toEqual([]);
    expect(await textOf(page)).toMatch(SECRET);
    expect(await stored()).toBe(before);
  });
});

describe('a page that sends messages to windows', () => {
  it('would be answered by one that listens', async () => {
    const page = await open('plain');
    await page.evaluate(() => {
      addEventListener('message', ({ data, ports: [port] }) => port?.postMessage(data.act));
    });
    expect(await sendActs(page)).not.toEqual([]);
  });
});

describe('a page that listens for keys', () => {
  it('hears none that is typed in the panel', async () => {
    const page = await withPanel('plain');
    await page.mouse.click(1075, 60);
    await page.evaluate('heard.length = 0');
    for (const key of ['Tab', 'Tab', 'j', 'ArrowDown'] as const) await page.keyboard.press(key);
    await pause(200);
    expect(await page.evaluate('heard')).toEqual([]);
  });
  it('hears nothing of the key that collapses the panel', async () => {
    const page = await withPanel('plain');
    await page.mouse.click(1075, 60);
    await page.evaluate('heard.length = 0');
    await page.keyboard.press('Escape');
    await until(async () => !SECRET.test((await textOf(page)) ?? ''));
    expect(await page.evaluate('heard')).toEqual([]);
  });
  it('would hear them in the page', async () => {
    const page = await open('plain');
    await page.keyboard.press('j');
    expect(await page.evaluate('heard')).toContain('keydown j');
  });
});

describe.each([
  ['opaque', 'covers'],
  ['almost invisible', 'veils'],
])('a click that the reader means for an %s cover of the page', (_, name) => {
  const cover = (page: Page) =>
    page.evaluate(() => document.querySelector<HTMLElement>('#cover')?.showPopover());

  it('wins nothing that is kept, or nothing at all where the browser tells of covers', async () => {
    const page = await withPanel(name);
    const { x, y } = await placeOfHide(page);
    const before = await stored();
    await page.mouse.move(x, y);
    await cover(page);
    await pause(150);
    await page.mouse.click(x, y);
    await pause(500);
    if (isChromium()) expect(await isHidden(page)).toBe(false);
    // Nothing is stored as long as a note offers to undo the click.
    expect(await stored()).toBe(before);
    if (await isHidden(page)) await undoHiding(page);
  });
  it('does what it says when nothing covers the panel', async () => {
    const page = await withPanel(name);
    const { x, y } = await placeOfHide(page);
    await page.mouse.click(x, y);
    await until(() => isHidden(page));
    await undoHiding(page);
  });
});

describe('a page that takes a cover away under the pointer', () => {
  it.runIf(process.env.E2E_BROWSER === 'chromium')('wins no click', async () => {
    const page = await withPanel('covers');
    const { x, y } = await placeOfHide(page);
    // The panel raises itself above a cover at most five times. After seven rounds of this loop, it
    // therefore stays below the cover.
    for (let round = 0; round < 7; round += 1) {
      await page.evaluate(() => {
        const cover = document.querySelector<HTMLElement>('#cover');
        cover?.hidePopover();
        cover?.showPopover();
      });
      await pause(400);
    }
    await page.mouse.move(x, y);
    await page.evaluate(() => document.querySelector<HTMLElement>('#cover')?.hidePopover());
    await page.mouse.click(x, y);
    await pause(300);
    expect(await isHidden(page)).toBe(false);
  });
});

describe('a page that changes what stands in the root', () => {
  const CHANGES: Record<string, (spy: SpyWindow) => void> = {
    'the words of the tab': ({ rootOfSidebar }) => {
      const word = rootOfSidebar?.querySelector('.tab span');
      if (word) word.textContent = 'Allowed again';
    },
    'the look of the tab': ({ rootOfSidebar }) => {
      rootOfSidebar?.querySelector('.tab')?.setAttribute('style', 'opacity: 0');
    },
    'the style sheets': ({ rootOfSidebar }) => {
      if (rootOfSidebar) rootOfSidebar.adoptedStyleSheets = [];
    },
    'a rule of its style sheet': ({ rootOfSidebar }) => {
      rootOfSidebar?.adoptedStyleSheets[0]?.insertRule('.tab { opacity: 0 }');
    },
    'a cover inside': ({ rootOfSidebar }) => {
      rootOfSidebar?.append(document.createElement('p'));
    },
  };
  const isThere = async (page: Page) => (await page.$(SIDEBAR)) !== null;

  it.each(Object.keys(CHANGES))(
    '%s: cannot, or the sidebar goes and the badge says so',
    async (name) => {
      const page = await withTab('plain');
      await page.mouse.move(1250, 180, { steps: 3 });
      const tab = await stage.driver.showTab(page);
      const badge = () =>
        stage.driver.inExtension((api, tabId) => api.action.getTitle({ tabId }), tab);
      const before = await badge();
      const hasRoot = await page.evaluate((change) => {
        const spy = window as unknown as SpyWindow;
        new Function('spy', `(${change})(spy)`)(spy);
        return spy.rootOfSidebar !== null;
      }, `${CHANGES[name]}`);
      // Only Firefox lets a page reach the sidebar's shadow root.
      expect(hasRoot).toBe(stage.driver.kind === 'firefox');
      if (!hasRoot) return;
      await until(async () => !(await isThere(page)));
      await until(async () => (await badge()) !== before);
    },
  );
});
