import finding from '../../components/finding.css?inline';
import sidebar from '../../components/sidebar.css?inline';
import tokens from '../../components/tokens.css?inline';
import { keepToItself } from './sidebar-events.ts';
import { keepInPage } from './sidebar-stay.ts';

/** Attribute that marks the host. */
const MARK = 'data-still-banned';

/** The sidebar's place in a page that belongs to somebody else. */
export interface SidebarHost {
  element: HTMLElement;
  /**
   * Element to render into. Its keystrokes and clicks do not reach the page's bubbling listeners.
   */
  root: HTMLElement;
  shadow: ShadowRoot;
  /** Removes the host from the page. */
  remove(): void;
}

/**
 * Puts an empty sidebar into the top layer of the page: a closed shadow root with a constructed
 * style sheet, which no content security policy forbids. The host is a plain `div`, because a page
 * can define the behaviour of an element of any other name, up to refusing the shadow root.
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

/** Creates an HTML element in any document; `createElement` does not do that in an XML document. */
function htmlDiv(): HTMLElement {
  return document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
}
