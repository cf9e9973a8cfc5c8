import type { Page } from 'puppeteer-core';
import type { Driver } from '../driver.ts';
import { SIDEBAR } from '../sidebar.ts';

/** What a reader could notice of a page: where each of its elements is, and how it looks. Ours is left out. */
export function pageSnapshot(page: Page): Promise<string[]> {
  return page.evaluate((host) => {
    const elements = [...document.querySelectorAll('*')].filter(
      (one) => !one.matches(host) && !/^(head|script|style|meta|title)$/i.test(one.nodeName),
    );
    const looks = elements.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const { color, fontSize, display, visibility } = getComputedStyle(one);
      const place = [x, y, width, height].map((value) => Math.round(value * 10) / 10);
      return [one.nodeName, one.id, place, color, fontSize, display, visibility].join(' ');
    });
    const { scrollWidth, scrollHeight } = document.documentElement;
    const sheets = document.adoptedStyleSheets.length;
    return [`${scrollWidth}×${scrollHeight}, ${sheets} sheets, ${CSS.highlights.size} highlights`, ...looks];
  }, SIDEBAR);
}

/** How much wider than its window the page is, in CSS pixels; what it hides by its own styles counts too. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Styles that a page's rules could change, of the parts that a reader reads and presses, as one text each. */
export function innerLook(driver: Driver, page: Page): Promise<string[]> {
  return driver.inShadow(
    page,
    SIDEBAR,
    (root) => {
      const named =
        'color backgroundColor fontSize fontFamily lineHeight letterSpacing textTransform textAlign writingMode direction display position visibility opacity transform transitionDuration borderTopWidth borderTopColor';
      const parts = ['.panel', '.panel-header h2', '.collapse', '.lead .verdict', '.badge', '.panel-footer'];
      return parts.map((part) => {
        const element = root.querySelector(part);
        if (!element) return `${part}: missing`;
        const style = getComputedStyle(element);
        const looks = named.split(' ').map((name) => style[name as 'color']);
        return `${part}: ${Math.round(element.getBoundingClientRect().width)} ${looks.join(' ')}`;
      });
    },
    null,
  );
}

export interface Standing {
  /** Of the panel in the window. */
  left: number;
  top: number;
  right: number;
  bottom: number;
  windowWidth: number;
  windowHeight: number;
  /** True when nothing lies over the panel's middle. */
  onTop: boolean;
  /** True when the host adds boxes of its own: before, after or behind. */
  extraBoxes: boolean;
}

/** Where the open panel stands. Throws when none is open. */
export async function panelStanding(driver: Driver, page: Page): Promise<Standing> {
  const look = (root: ShadowRoot) => {
    const panel = root.querySelector('.panel');
    if (!panel) throw new Error('No panel is open.');
    const { left, top, right, bottom } = panel.getBoundingClientRect();
    const boxes = ['::before', '::after', '::backdrop'].filter((pseudo) => {
      const { content, display } = getComputedStyle(root.host, pseudo);
      return display !== 'none' && (pseudo === '::backdrop' || content !== 'none');
    });
    const front = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return {
      left,
      top,
      right,
      bottom,
      windowWidth: innerWidth,
      windowHeight: innerHeight,
      onTop: front === root.host,
      extraBoxes: boxes.length > 0,
    };
  };
  return driver.inShadow(page, SIDEBAR, look, null);
}

/** How far the article's text reaches under the panel, in CSS pixels; 0 when it does not. */
export function coveredBy(page: Page, panelLeft: number): Promise<number> {
  return page.evaluate((left) => {
    const rights = [...document.querySelectorAll('#story :is(h1, p, div)')].map(
      (block) => block.getBoundingClientRect().right,
    );
    return Math.max(0, ...rights.map((right) => Math.round(right - left)));
  }, panelLeft);
}
