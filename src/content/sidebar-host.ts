import finding from '../ui/finding.css?inline';
import sidebar from '../ui/sidebar.css?inline';
import tokens from '../ui/tokens.css?inline';
import { keepToItself } from './sidebar-events.ts';

const HOST = 'still-banned-sidebar';

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
 * content security policy forbids. A host left behind by an earlier life of the extension is replaced.
 */
export function mountHost(): SidebarHost {
  for (const orphan of document.querySelectorAll(HOST)) orphan.remove();
  const element = document.createElement(HOST);
  const shadow = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + finding + sidebar);
  shadow.adoptedStyleSheets = [sheet];
  const root = document.createElement('div');
  root.className = 'sb';
  root.lang = 'en';
  root.dir = 'ltr';
  shadow.append(root);
  keepToItself(shadow);
  element.popover = 'manual';
  const stop = keepInPage(element);
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

/** A page that rebuilds its document may drop the host; it comes back this often, then the page has its way. */
const RETURNS = 5;

function keepInPage(element: HTMLElement): () => void {
  let returns = 0;
  const show = () => {
    document.documentElement.append(element);
    element.showPopover();
  };
  const observer = new MutationObserver(() => {
    if (element.isConnected || returns >= RETURNS) return;
    returns += 1;
    show();
  });
  show();
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  return () => observer.disconnect();
}
