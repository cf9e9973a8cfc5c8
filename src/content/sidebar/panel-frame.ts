import { extensionApi } from '../../browser/api.ts';
import type { PanelAct, PanelGreeting, PanelNews } from '../../protocol/panel-port.ts';
import { htmlElement } from './sidebar-host.ts';

/** The frame that shows the panel's document, and the connection to that document. */
export interface PanelFrame {
  element: HTMLIFrameElement;
  /**
   * Sets the frame's title, text direction and height. The frame may begin to load before they are
   * known.
   */
  setLook(look: PanelFrameLook): void;
  hasLook(): boolean;
  /** True once the panel has rendered its content. */
  isRendered(): boolean;
  /** Makes the frame visible. */
  show(): void;
  /** Checks whether the page has made the frame show something else. If so, calls `onLost`. */
  look(): void;
  /** Sends news to the panel. News sent before the panel is ready waits in a queue. */
  tell(news: PanelNews): void;
  /** Removes the frame together with its document. */
  close(): void;
}

/** Events of the frame that holds the panel. */
export interface PanelFrameEvents {
  onAct: (act: PanelAct) => void;
  /**
   * Called once, when the panel is lost. `refused`: the panel did not start in time, usually
   * because the page's sandbox or content security policy blocked it. `taken`: the page made the
   * frame show something else.
   */
  onLost: (how: 'refused' | 'taken') => void;
}

/** The frame's properties that the page can see. */
export interface PanelFrameLook {
  /** Name of the frame for screen readers. */
  title: string;
  /** Text direction of the page's language. It decides on which side the panel appears. */
  direction: 'ltr' | 'rtl';
  /** True if the panel shows only a few sentences and needs little height. */
  isLow: boolean;
}

/** Path of the panel's HTML page in the extension's package. */
const PANEL = 'src/pages/panel/index.html';
/** Addresses that a frame has before the panel's document has loaded. */
const EMPTY = ['about:blank', 'about:srcdoc'];
/**
 * Maximum time, in ms, from the frame's `load` event to the panel's first message. It is long,
 * because this message can be slow on a busy machine. After that time, the frame is closed, and
 * `onLost` is called with `refused` (see `PanelFrameEvents`).
 */
const LONGEST_START = 6000;
/**
 * Maximum time, in ms, until the frame's `load` event. After that time, the page counts as having
 * blocked the panel (see `onLost`).
 */
const LONGEST_LOAD = 20_000;

/** Opens the panel in a frame inside `place`. `nonce` is a secret that works once. */
export function openPanelFrame(
  place: ParentNode,
  nonce: string,
  { onAct, onLost }: PanelFrameEvents,
): PanelFrame {
  const element = htmlElement('iframe');
  element.className = 'panel-frame';
  element.name = crypto.randomUUID();
  // In an XHTML document, Firefox takes a frame's name from its id.
  element.id = element.name;
  // Without `srcdoc`, appending the frame would at once load a blank document, which takes 3 ms.
  // With it, loading begins later, and `openIn` loads the panel instead.
  element.srcdoc = ' ';
  element.allow = 'clipboard-write';
  const { port1: port, port2: given } = new MessageChannel();
  let state: 'starting' | 'up' | 'over' = 'starting';
  let isGreeted = false;
  let isRendered = false;
  let hasLook = false;
  const close = () => {
    state = 'over';
    clearTimeout(tooLate);
    port.close();
    element.remove();
  };
  const lose = (how: 'refused' | 'taken') => {
    if (state === 'over') return;
    close();
    onLost(how);
  };
  let tooLate = setTimeout(() => lose('refused'), LONGEST_LOAD);
  port.onmessage = ({ data }: MessageEvent<PanelAct>) => {
    if (state === 'over') return;
    if (data.act === 'leaving') return lose('taken');
    state = 'up';
    clearTimeout(tooLate);
    isRendered ||= data.act === 'shown';
    onAct(data);
  };
  // The panel removes the nonce from its address at once.
  const address = `${extensionApi().runtime.getURL(PANEL)}#${nonce}`;
  place.append(element);
  element.addEventListener('load', () => {
    if (state === 'over' || EMPTY.includes(addressIn(element) ?? '')) return;
    // A second `load` event means that the page has made the frame show something else.
    if (isGreeted) return lose('taken');
    isGreeted = true;
    // The panel ignores a first message without the nonce.
    const greeting: PanelGreeting = { panelNonce: nonce };
    element.contentWindow?.postMessage(greeting, ownOrigin(), [given]);
    clearTimeout(tooLate);
    tooLate = setTimeout(() => lose('refused'), LONGEST_START);
  });
  openIn(element, address);
  return {
    element,
    close,
    hasLook: () => hasLook,
    isRendered: () => isRendered,
    setLook({ title, direction, isLow }) {
      hasLook = true;
      element.title = title;
      element.dir = direction;
      element.classList.toggle('low', isLow);
    },
    show() {
      element.classList.add('shown');
      // A page can learn the frame's name, for example from a report on a long task. It could then
      // open something else in the frame. The name is therefore removed.
      for (const naming of ['name', 'id']) element.removeAttribute(naming);
    },
    look: () => isGreeted && isElsewhere(element) && lose('taken'),
    tell: (news) => state !== 'over' && port.postMessage(news),
  };
}

/**
 * Loads the address in the frame by clicking a link that is never added to the document. The
 * frame's `src` attribute must not contain the address, because the page could read it there.
 */
function openIn({ name }: HTMLIFrameElement, address: string): void {
  const link = htmlElement('a');
  link.href = address;
  link.target = name;
  link.rel = 'noopener';
  link.click();
}

/**
 * Returns the origin of the extension's documents. In Chromium, this is `chrome-extension://`
 * followed by the extension's id. Chromium's `getURL` does not give this origin: its addresses
 * have a host that changes with each session.
 */
function ownOrigin(): string {
  const { runtime } = extensionApi();
  const { protocol, origin } = new URL(runtime.getURL(''));
  return protocol === 'chrome-extension:' ? `${protocol}//${runtime.id}` : origin;
}

/**
 * Returns the address of the frame's document; null if it has another origin. Reads the `location`
 * of the window, because the page can overwrite the `location` of the document.
 */
function addressIn({ contentDocument, contentWindow }: HTMLIFrameElement): string | null {
  return contentDocument && (contentWindow?.location.href ?? null);
}

/**
 * True when the frame holds a document of the page instead of the panel. Returns false for a
 * document of a third origin, neither the page's nor the extension's, because its address can't
 * be read.
 */
function isElsewhere(element: HTMLIFrameElement): boolean {
  const address = addressIn(element);
  return address !== null && address !== 'about:blank' && !address.startsWith(`${ownOrigin()}/`);
}
