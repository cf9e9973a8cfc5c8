import finding from '../../components/finding.css?inline';
import sidebar from '../../components/sidebar.css?inline';
import tokens from '../../components/tokens.css?inline';
import { keepToItself } from './sidebar-events.ts';
import { keepInPage } from './sidebar-stay.ts';

/** Attribute that marks the host. */
const MARK = 'data-still-banned';

/** The sidebar's place in a foreign page. */
export interface SidebarHost {
  element: HTMLElement;
  /** Where to render. Its keystrokes and clicks don't reach the page's bubbling listeners. */
  root: HTMLElement;
  shadow: ShadowRoot;
  /** Takes everything of ours out of the page. */
  remove(): void;
}

/**
 * Puts an empty sidebar into the top layer of the page: a closed shadow root with a constructed stylesheet, which no
 * content security policy forbids. The host is a plain `div`, because a page can define what an element of any other name
 * does, up to refusing the shadow root.
 */
export function mountHost(): SidebarHost {
  const element = htmlDiv();
  element.setAttribute(MARK, '');
  const shadow = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + finding + sidebar);
  shadow.adoptedStyleSheets = [sheet];
  const root = htmlDiv();
  root.className = 'sb';
  shadow.append(root);
  keepToItself(shadow);
  element.popover = 'manual';
  const stop = keepInPage(element, `div[${MARK}]`);
  return {
    element,
    root,
    shadow,
    remove() {
      stop();
      element.remove();
    },
  };
}

/** In an XML document `createElement` makes no HTML. */
function htmlDiv(): HTMLElement {
  return document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
}
