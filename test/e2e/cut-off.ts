import type { Page } from 'puppeteer-core';
import type { SidebarRoot } from './sidebar.ts';

/**
 * Returns the texts inside `given` that are cut off, each as `clipped: text` or `over the edge:
 * text`. If `given` is null, checks the whole page. Runs in a page.
 */
export function cutOff(given: SidebarRoot | null): string[] {
  const root: ParentNode = given ?? document.body;
  const isShown = (element: Element) => {
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && style.visibility === 'visible' && style.opacity !== '0';
  };
  const clips = (element: Element) => /hidden|clip/.test(getComputedStyle(element).overflow);
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const faults: string[] = [];
  const boxesOf = (text: Node) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  for (const element of root.querySelectorAll('*')) {
    if (element.closest('.visually-hidden, option, select, svg') || !isShown(element)) continue;
    const own = [...element.childNodes].filter(
      (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
    );
    const boxes = own.flatMap(boxesOf);
    if (boxes.length === 0) continue;
    const text = (element.textContent ?? '').trim().slice(0, 60);
    const left = Math.min(...boxes.map((box) => box.left));
    const right = Math.max(...boxes.map((box) => box.right));
    const [top, bottom] = [
      Math.min(...boxes.map((box) => box.top)),
      Math.max(...boxes.map((box) => box.bottom)),
    ];
    let around: Element | null = element;
    // True if the element or an ancestor scrolls vertically. Text that is only scrolled out of view
    // is not cut off.
    let scrolledAway = false;
    while (around) {
      if (/auto|scroll/.test(getComputedStyle(around).overflowY)) scrolledAway = true;
      if (scrolls(around) && around.matches('.scrolls, .scroll')) break;
      if (clips(around)) {
        const box = around.getBoundingClientRect();
        // An element of one pixel holds text that is only for users of screen readers.
        if (box.width <= 1 && box.height <= 1) break;
        const { overflowX, overflowY } = getComputedStyle(around);
        const inside =
          (!/hidden|clip/.test(overflowX) || (left >= box.left - 1 && right <= box.right + 1)) &&
          (scrolledAway ||
            !/hidden|clip/.test(overflowY) ||
            (bottom <= box.bottom + 1 && top >= box.top - 1));
        if (!inside) {
          faults.push(`clipped: ${text}`);
          break;
        }
      }
      around = around.parentElement;
    }
    if (!around && (left < -1 || right > innerWidth + 1)) faults.push(`over the edge: ${text}`);
  }
  return faults;
}

/**
 * Makes each text inside `given` at least 40 % longer, as a translation may be. If `given` is
 * null, lengthens all texts of the page. Runs in a page.
 */
export function lengthen(given: SidebarRoot | null): boolean {
  const walker = document.createTreeWalker(given ?? document.body, 4);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const text = node.data.trim();
    if (text.length < 2 || node.parentElement?.closest('style, script, option, kbd, code'))
      continue;
    const words = text.split(' ');
    node.data += ` ${words.slice(0, Math.ceil(words.length * 0.4)).join(' ')}`;
  }
  return true;
}

/**
 * Returns by how many CSS pixels a page's content is wider than its window. Counts even content
 * that the page hides beyond the edge of the window.
 */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
