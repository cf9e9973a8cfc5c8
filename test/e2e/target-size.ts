import type { Page } from 'puppeteer-core';
import type { Driver } from './driver/launch.ts';
import { inSidebar, type SidebarRoot } from './sidebar.ts';

/** An element that can be pressed, with its position in the window in CSS pixels. */
interface Target {
  name: string;
  /** The boxes of the element: one, or several if the element spans several lines. */
  boxes: Box[];
  /**
   * True for an inline element with other words around it in its paragraph. WCAG does not require
   * a minimum size of such an element, because the height of the line limits its size.
   */
  inSentence: boolean;
  /**
   * Index that identifies the scrolling area around the element. Scrolling changes the distance
   * between elements of different areas, so only elements of the same area are compared.
   */
  scroller: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Minimum width and height of a target, in CSS pixels (WCAG 2.2, success criterion 2.5.8). A
 * target with enough space around it may be smaller.
 */
const LEAST = 24;
/** Tolerance, in CSS pixels, for rounding. */
const TOLERANCE = 0.05;

/**
 * Returns the sidebar's targets that are too small for WCAG 2.2 (2.5.8). The form of each is
 * `target-size: name`. `spoil` is faulty HTML to add to the panel first, such as a small button.
 */
export async function smallTargetsOfSidebar(
  driver: Driver,
  page: Page,
  spoil = '',
): Promise<string[]> {
  // axe can't find these targets, because it checks a copy of the sidebar in which they have no
  // neighbours.
  return tooSmall(await inSidebar(driver, page, targetsIn, spoil)).map(
    (name) => `target-size: ${name}`,
  );
}

/**
 * Returns the names of targets that are smaller than `LEAST`, lack space around them, and are not
 * inside a sentence.
 */
function tooSmall(targets: readonly Target[]): string[] {
  const isSmall = ({ boxes }: Target) =>
    !boxes.some(
      ({ left, top, right, bottom }) => Math.min(right - left, bottom - top) >= LEAST - TOLERANCE,
    );
  const meets = (one: Target, other: Target) => {
    const [from, to] = [centreOf(one), centreOf(other)];
    const reach = LEAST / 2 - TOLERANCE;
    return (
      other.boxes.some((box) => distanceTo(box, from) < reach) ||
      (isSmall(other) && Math.hypot(from.x - to.x, from.y - to.y) < 2 * reach)
    );
  };
  return targets
    .filter(
      (one) =>
        isSmall(one) &&
        !one.inSentence &&
        targets.some(
          (other) => other !== one && other.scroller === one.scroller && meets(one, other),
        ),
    )
    .map(({ name }) => name);
}

/**
 * Returns the centre of the box around all boxes of a target. WCAG measures the space around a
 * target from there.
 */
function centreOf({ boxes }: Target): { x: number; y: number } {
  const all = <Side extends keyof Box>(side: Side) => boxes.map((box) => box[side]);
  return {
    x: (Math.min(...all('left')) + Math.max(...all('right'))) / 2,
    y: (Math.min(...all('top')) + Math.max(...all('bottom'))) / 2,
  };
}

function distanceTo({ left, top, right, bottom }: Box, { x, y }: { x: number; y: number }): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/**
 * Returns all visible elements that can be pressed; a control and its label count as one. Runs in
 * a page.
 */
function targetsIn(root: SidebarRoot, spoil: string): Target[] {
  const planted = document.createElement('div');
  const policy = (
    globalThis as {
      trustedTypes?: {
        createPolicy(name: string, rules: object): { createHTML(html: string): string };
      };
    }
  ).trustedTypes?.createPolicy('target-size', { createHTML: (html: string) => html });
  planted.innerHTML = policy?.createHTML(spoil) ?? spoil;
  root.querySelector('.panel-body')?.prepend(planted);
  const all = [
    ...root.querySelectorAll<HTMLElement>(
      'a[href], button, summary, label, select, input, [tabindex="0"]',
    ),
  ].filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true }) && !one.parentElement?.closest('label'),
  );
  const scrollers: (Element | null)[] = [];
  const found = all.map((one) => {
    const scroller = one.closest('.panel-body');
    if (!scrollers.includes(scroller)) scrollers.push(scroller);
    const words = one.closest('p')?.cloneNode(true) as HTMLElement | undefined;
    for (const other of words?.querySelectorAll('a, button, [role="tooltip"]') ?? [])
      other.remove();
    return {
      name: one.textContent?.trim() || one.title || one.className,
      boxes: [...one.getClientRects()].map(({ left, top, right, bottom }) => ({
        left,
        top,
        right,
        bottom,
      })),
      inSentence:
        getComputedStyle(one).display.startsWith('inline') &&
        /\p{L}/u.test(words?.textContent ?? ''),
      scroller: scrollers.indexOf(scroller),
    };
  });
  planted.remove();
  return found;
}
