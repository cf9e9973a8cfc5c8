import sidebar from '../../components/sidebar.css?inline';
import tokens from '../../components/tokens.css?inline';
import { keepToItself } from './sidebar-events.ts';
import { keepInPage } from './sidebar-stay.ts';
import type { Box } from './steady-boxes.ts';

/** Attribute that marks the host. */
const MARK = 'data-still-banned';

/**
 * The sidebar's host element in a page. In Firefox, the page's scripts can reach the closed shadow
 * root, so it must not contain anything secret.
 */
export interface SidebarHost {
  element: HTMLElement;
  /** Element for the tab and the notes. The page's bubbling listeners do not receive its events. */
  root: HTMLElement;
  shadow: ShadowRoot;
  /**
   * Runs `change`, which changes the root's content. Every other change of that content is reported
   * to `onAltered`: style sheets within `LOOK_EVERY`, everything else at once.
   */
  alter(change: () => void): void;
  /** Replaces the boxes that mark sentences of the page. */
  drawMarks(boxes: readonly Box[]): void;
  /** Moves the host above all other elements in the top layer. */
  raise(): void;
  /** Removes the host from the page. */
  remove(): void;
}

/** Events of a sidebar's host. */
export interface HostEvents {
  /** The page changed something inside the root. */
  onAltered: () => void;
  /**
   * The host was put back after the page removed it or closed its popover. Frames inside it have
   * lost their documents.
   */
  onReturned: () => void;
}

/** Interval, in ms, at which the root's style sheet is checked for changes by the page. */
const LOOK_EVERY = 500;

/**
 * Adds an empty sidebar to the page's top layer: a closed shadow root with a constructed style
 * sheet, which no content security policy can forbid. The host is a plain `div`, because a page can
 * define how an element of any other name behaves, and could even prevent its shadow root.
 */
export function mountHost({ onAltered, onReturned }: HostEvents): SidebarHost {
  const element = htmlElement('div');
  element.setAttribute(MARK, '');
  const shadow = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + sidebar);
  shadow.adoptedStyleSheets = [sheet];
  const root = htmlElement('div');
  root.className = 'sb';
  // When the browser translates the page, a translated sidebar would look as if the page had
  // changed it.
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
  const rules = rulesOf(sheet);
  const timer = setInterval(() => {
    const sheets = shadow.adoptedStyleSheets;
    if (sheets.length !== 1 || sheets[0] !== sheet || rulesOf(sheet) !== rules) onAltered();
  }, LOOK_EVERY);
  return {
    alter(change: () => void) {
      const isAltered = observer.takeRecords().length > 0;
      change();
      observer.takeRecords();
      if (isAltered) onAltered();
    },
    stop() {
      observer.disconnect();
      clearInterval(timer);
    },
  };
}

function rulesOf({ cssRules }: CSSStyleSheet): string {
  return [...cssRules].map(({ cssText }) => cssText).join('\n');
}

/**
 * Creates an HTML element in any document. In an XML document, `document.createElement` would not
 * create one.
 */
export function htmlElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): HTMLElementTagNameMap[Name] {
  return document.createElementNS(
    'http://www.w3.org/1999/xhtml',
    name,
  ) as HTMLElementTagNameMap[Name];
}
