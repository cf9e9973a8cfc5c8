import { isChromium } from '../../browser/engine.ts';
import sidebar from '../../components/sidebar.css?inline';
import tokens from '../../components/tokens.css?inline';
import { keepToItself } from './sidebar-events.ts';
import { keepInPage } from './sidebar-stay.ts';
import type { Box } from './steady-boxes.ts';

/** Attribute that identifies the sidebar's host element. */
const MARK = 'data-still-banned';

/**
 * The sidebar's host element in the article's page. In Firefox, scripts of the page can read the
 * host's closed shadow root, so the shadow root must hold no secret.
 */
export interface SidebarHost {
  element: HTMLElement;
  /** Element for the collapsed sidebar and the notes. Its events do not bubble into the page. */
  root: HTMLElement;
  shadow: ShadowRoot;
  /**
   * Runs `change`, which changes the shadow root's content. Any other change counts as made by the
   * page, and `onAltered` is called within `LOOK_EVERY` ms.
   */
  alter(change: () => void): void;
  /** Draws these boxes, which mark sentences of the page, in place of all earlier ones. */
  drawMarks(boxes: readonly Box[]): void;
  /** Moves the host above everything else in the browser's top layer. */
  raise(): void;
  /** Removes the host from the page. */
  remove(): void;
}

/** Events of the sidebar's host element. */
export interface HostEvents {
  /** The page changed something inside the host. */
  onAltered: () => void;
  /**
   * The page had removed the host or closed its popover, and the host was put back. After a
   * removal, the frames inside the host have lost their documents.
   */
  onReturned: () => void;
}

/**
 * Interval, in ms, at which a timer checks whether the page has changed the shadow root's style
 * sheet. The timer does not run in Chromium, where pages can't change the style sheet.
 */
const LOOK_EVERY = 500;

/** Adds an empty sidebar with a closed shadow root to the page's top layer. */
export function mountHost({ onAltered, onReturned }: HostEvents): SidebarHost {
  // The host is a `div`. A custom element would have a name that the page could define first.
  const element = htmlElement('div');
  element.setAttribute(MARK, '');
  const shadow = element.attachShadow({ mode: 'closed' });
  // No content security policy forbids constructed style sheets.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + sidebar);
  shadow.adoptedStyleSheets = [sheet];
  const root = htmlElement('div');
  root.className = 'sb';
  // A translation by the browser would look like a change made by the page.
  root.translate = false;
  const marks = htmlElement('div');
  marks.className = 'marks';
  shadow.append(root, marks);
  keepToItself(shadow);
  element.popover = 'manual';
  const stay = keepInPage(element, `div[${MARK}]`, onReturned);
  const guard = watchRoot(shadow, sheet, onAltered);
  return {
    element,
    root,
    shadow,
    alter: guard.alter,
    drawMarks: (boxes) => guard.alter(() => marks.replaceChildren(...boxes.map(markAt))),
    raise: stay.raise,
    remove() {
      guard.stop();
      stay.stop();
      element.remove();
    },
  };
}

function markAt({ left, top, width, height }: Box): HTMLElement {
  const mark = htmlElement('div');
  const sizes = { left, top, width, height };
  for (const [name, size] of Object.entries(sizes)) mark.style.setProperty(name, `${size}px`);
  return mark;
}

function watchRoot(shadow: ShadowRoot, sheet: CSSStyleSheet, onAltered: () => void) {
  const whole = { childList: true, attributes: true, characterData: true, subtree: true };
  const observer = new MutationObserver(onAltered);
  observer.observe(shadow, whole);
  // In Chromium, a page can't change the style sheet.
  const stopSheet = isChromium() ? () => {} : watchSheet(shadow, sheet, onAltered);
  return {
    alter(change: () => void) {
      const isAltered = observer.takeRecords().length > 0;
      change();
      observer.takeRecords();
      if (isAltered) onAltered();
    },
    stop() {
      observer.disconnect();
      stopSheet();
    },
  };
}

function watchSheet(shadow: ShadowRoot, sheet: CSSStyleSheet, onAltered: () => void): () => void {
  const rules = rulesOf(sheet);
  const timer = setInterval(() => {
    const sheets = shadow.adoptedStyleSheets;
    if (sheets.length !== 1 || sheets[0] !== sheet || rulesOf(sheet) !== rules) onAltered();
  }, LOOK_EVERY);
  return () => clearInterval(timer);
}

function rulesOf({ cssRules }: CSSStyleSheet): string {
  return [...cssRules].map(({ cssText }) => cssText).join('\n');
}

/**
 * Creates an HTML element, even in an XML document, where `document.createElement` would create
 * another kind of element.
 */
export function htmlElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): HTMLElementTagNameMap[Name] {
  return document.createElementNS(
    'http://www.w3.org/1999/xhtml',
    name,
  ) as HTMLElementTagNameMap[Name];
}
