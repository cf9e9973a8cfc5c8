import type { KeyInput, Page } from 'puppeteer-core';
import type { Driver } from './driver/launch.ts';
import { inSidebar, SIDEBAR, type SidebarRoot } from './sidebar.ts';

/** The focused element, described as a sighted reader would describe it. */
export interface Stop {
  /** Label, text or title of the element. */
  name: string;
  /** Tag name of the element and, for an input, its type: `button`, `input checkbox`. */
  kind: string;
  where: 'page' | 'sidebar';
  /**
   * Reasons why a sighted reader could not see the focus: `out of the window`, `covered` or `no
   * ring`.
   */
  faults: string[];
}

/**
 * Returns the focused element inside `given` or, if `given` is null, inside the document. Null if
 * focus is elsewhere. Runs in a page.
 */
function stopIn(given: SidebarRoot | null): Omit<Stop, 'where'> | null {
  const root = given ?? document;
  const at = root.activeElement as HTMLElement | null;
  if (!at || at === document.body || at === document.documentElement) return null;
  const labels = 'labels' in at ? [...((at.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
  const named = at.getAttribute('aria-labelledby');
  const name =
    at.getAttribute('aria-label') ??
    (named && root.getElementById(named)?.textContent) ??
    labels[0]?.textContent ??
    (at.textContent || at.title);
  const type = 'type' in at && at.localName === 'input' ? ` ${at.type}` : '';
  const stop = { name: `${name}`.replace(/\s+/g, ' ').trim(), kind: at.localName + type };
  const boxes = [...at.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const inWindow = boxes.filter(
    ({ left, right, top, bottom }) =>
      right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
  );
  const faults: string[] = [];
  if (inWindow.length === 0) faults.push('out of the window');
  const isHit = inWindow.some(({ left, right, top, bottom }) => {
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const hits = [Math.max(top, 0) + 1, (top + bottom) / 2, Math.min(bottom, innerHeight) - 1].map(
      (y) => root.elementFromPoint(x, y),
    );
    return hits.some(
      (hit) => hit !== null && (at.contains(hit) || labels.some((one) => one.contains(hit))),
    );
  });
  // A heading gets focus only for screen readers. It can't be operated, so its focus need not be
  // visible.
  const isPassive =
    at.tabIndex < 0 && !/^(a|button|input|select|summary|textarea)$/.test(at.localName);
  if (inWindow.length > 0 && !isHit && !isPassive) faults.push('covered');
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  if (!isPassive && (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1))
    faults.push('no ring');
  return { ...stop, faults };
}

/**
 * Resolves to the focused element of a page or of the page's sidebar; null if nothing has focus.
 */
export async function stopOf(driver: Driver, page: Page): Promise<Stop | null> {
  const isInside = await page.evaluate(
    (host) => document.activeElement?.matches(host) ?? false,
    SIDEBAR,
  );
  const stop = isInside
    ? await stopInSidebar(driver, page)
    : ((await page.evaluate(stopIn, null)) as Omit<Stop, 'where'> | null);
  return stop && { ...stop, where: isInside ? 'sidebar' : 'page' };
}

/**
 * Resolves to the sidebar's focused element. Looks up to ten times until the element has a name,
 * because focus first reaches the panel's frame, and the panel's texts may appear even later.
 */
async function stopInSidebar(driver: Driver, page: Page): Promise<Omit<Stop, 'where'> | null> {
  let stop: Omit<Stop, 'where'> | null = null;
  for (let looks = 0; looks < 10; looks += 1) {
    stop = await inSidebar(driver, page, stopIn, null);
    if (stop?.name) return stop;
    await new Promise((next) => setTimeout(next, 50));
  }
  return stop;
}

/** A reader who uses only the keyboard, and who must see the focus after pressing keys. */
export class KeyboardReader {
  readonly #driver: Driver;
  readonly page: Page;

  constructor(driver: Driver, page: Page) {
    this.#driver = driver;
    this.page = page;
  }

  /**
   * Resolves to the focused element. Rejects if its focus is not visible (see `Stop.faults`), but
   * only after several looks, because content may still be moving.
   */
  async look(): Promise<Stop | null> {
    let stop = await stopOf(this.#driver, this.page);
    for (let looks = 1; looks < 10 && stop && stop.faults.length > 0; looks += 1) {
      await new Promise((next) => setTimeout(next, 300));
      stop = await stopOf(this.#driver, this.page);
    }
    if (stop && stop.faults.length > 0)
      throw new Error(`${stop.kind} "${stop.name}": ${stop.faults.join(', ')}`);
    return stop;
  }

  /** Presses keys one after the other. Resolves to the element that has focus afterwards. */
  async press(...keys: KeyInput[]): Promise<Stop | null> {
    for (const key of keys) await this.page.keyboard.press(key);
    return this.look();
  }

  /** Presses Shift+Tab. Resolves to the element that has focus afterwards. */
  async back(): Promise<Stop | null> {
    await this.page.keyboard.down('Shift');
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.up('Shift');
    return this.look();
  }

  /**
   * Presses Tab until the name of a tab stop matches. Resolves to all stops so far. If no stop
   * matches after `most` presses, rejects with a list of all stops.
   */
  async tabTo(wanted: RegExp, most = 80): Promise<Stop[]> {
    const stops: Stop[] = [];
    for (let step = 0; step < most; step += 1) {
      const stop = await this.press('Tab');
      if (stop) stops.push(stop);
      if (stop && wanted.test(stop.name)) return stops;
    }
    throw new Error(
      `No stop ${wanted} among:\n${stops.map(({ kind, name }) => `${kind} ${name}`).join('\n')}`,
    );
  }

  /** Presses Tab until focus is on the tab stop whose name matches. Presses `key` there. */
  async use(wanted: RegExp, key: KeyInput = 'Enter'): Promise<Stop | null> {
    await this.tabTo(wanted);
    return this.press(key);
  }

  /**
   * Waits until a tab stop whose name matches `wanted` has visible focus. After 60 looks, rejects
   * with an Error that names the last stop.
   */
  async untilAt(wanted: RegExp): Promise<Stop> {
    let last: Stop | null = null;
    for (let tries = 0; tries < 60; tries += 1) {
      last = await stopOf(this.#driver, this.page).catch(() => null);
      if (last && wanted.test(last.name) && last.faults.length === 0) return last;
      await new Promise((next) => setTimeout(next, 50));
    }
    throw new Error(
      `The focus is not at ${wanted} but at ${last ? `${last.kind} "${last.name}" (${last.faults.join(', ') || 'seen'})` : 'nothing'}.`,
    );
  }
}
