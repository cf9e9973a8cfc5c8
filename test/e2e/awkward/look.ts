import type { Page } from 'puppeteer-core';
import type { Driver } from '../driver/launch.ts';
import { inSidebar, SIDEBAR } from '../sidebar.ts';

/**
 * Returns a description of a page, without the sidebar, as lines of text. The first line has the
 * page's size, the number of adopted style sheets and the number of highlights. Each other line
 * has the position and style of one element.
 */
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
    return [
      `${scrollWidth}×${scrollHeight}, ${sheets} sheets, ${CSS.highlights.size} highlights`,
      ...looks,
    ];
  }, SIDEBAR);
}

/**
 * Returns, for the sidebar's main parts, the computed styles that a page's style rules could
 * change.
 */
export function innerLook(driver: Driver, page: Page): Promise<string[]> {
  return inSidebar(
    driver,
    page,
    (root) => {
      const named =
        'color backgroundColor fontSize fontFamily lineHeight letterSpacing textTransform textAlign writingMode direction display position visibility opacity transform transitionDuration borderTopWidth borderTopColor';
      const parts = [
        '.panel',
        '.panel-header h2',
        '.collapse',
        '.verdict',
        '.verdict-word',
        '.panel-footer',
      ];
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
  /** Position of the panel's left edge in the window, in CSS pixels. */
  left: number;
  top: number;
  right: number;
  bottom: number;
  windowWidth: number;
  windowHeight: number;
  /** True if nothing covers the centre of the panel. */
  onTop: boolean;
  /**
   * True if the page's style rules have added boxes to the sidebar's host element (`::before`,
   * `::after` or `::backdrop`).
   */
  extraBoxes: boolean;
}

/**
 * Returns the position of a page's open panel, whether the page covers the panel, and whether the
 * page's style rules add boxes, such as `::before`, to the sidebar's host element. Rejects if no
 * panel is open.
 */
export async function panelStanding(driver: Driver, page: Page): Promise<Standing> {
  const look = (root: ShadowRoot) => {
    const panel = root.querySelector('.panel-frame');
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

/**
 * Returns by how many CSS pixels the article's text extends beyond the panel's left edge; 0 if it
 * does not.
 */
export function coveredBy(page: Page, panelLeft: number): Promise<number> {
  return page.evaluate((left) => {
    const texts = document.createTreeWalker(document.querySelector('#story') ?? document, 4);
    const range = document.createRange();
    const rights: number[] = [];
    while (texts.nextNode()) {
      range.selectNode(texts.currentNode);
      rights.push(...[...range.getClientRects()].map((line) => line.right));
    }
    return Math.max(0, ...rights.map((right) => Math.round(right - left)));
  }, panelLeft);
}
