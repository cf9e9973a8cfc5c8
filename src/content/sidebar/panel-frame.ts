import { extensionApi } from '../../browser/api.ts';
import type { PanelAct, PanelGreeting, PanelNews } from '../../protocol/panel-port.ts';
import { htmlElement } from './sidebar-host.ts';

/** A frame with the panel's document, and the message port to that document. */
export interface PanelFrame {
  element: HTMLIFrameElement;
  /** Sends news to the panel. News sent before the panel is ready is queued. */
  tell(news: PanelNews): void;
  /** Removes the frame and its document. */
  close(): void;
}

/** Events of a panel's frame. */
export interface PanelFrameEvents {
  onAct: (act: PanelAct) => void;
  /**
   * The frame has lost its panel, or never had one: `refused` when the page's sandbox or content
   * security policy blocked the panel; `taken` when the page navigated the frame elsewhere. No
   * event follows.
   */
  onLost: (how: 'refused' | 'taken') => void;
}

/** Attributes of the frame that the page can see. */
interface PanelFrameLook {
  /** Accessible name of the frame. */
  title: string;
  /** Text direction of the page's language. It decides on which side the panel appears. */
  direction: 'ltr' | 'rtl';
  /** True for a panel that shows only a few sentences and so needs less height. */
  isLow: boolean;
}

/** Path of the panel's page in the package. */
const PANEL = 'src/pages/panel/index.html';
/** Interval, in ms, at which the frame's address is checked. */
const LOOK_EVERY = 250;
/**
 * Time, in ms, after which a panel that has not started counts as refused: from the frame's `load`
 * event, and from the creation of the frame.
 */
const LONGEST_START = 3000;
const LONGEST_LOAD = 20_000;

/**
 * Opens the panel in a frame inside `place`. The nonce in the frame's address proves to the panel
 * that the port comes from the content script. The panel removes the nonce from the address at
 * once.
 */
export function openPanelFrame(
  place: ParentNode,
  { nonce, title, direction, isLow }: PanelFrameLook & { nonce: string },
  { onAct, onLost }: PanelFrameEvents,
): PanelFrame {
  const element = htmlElement('iframe');
  element.className = isLow ? 'panel-frame low' : 'panel-frame';
  element.title = title;
  element.dir = direction;
  element.allow = 'clipboard-write';
  const { port1: port, port2: given } = new MessageChannel();
  let state: 'starting' | 'up' | 'over' = 'starting';
  let isGreeted = false;
  const close = () => {
    state = 'over';
    clearTimeout(tooLate);
    clearInterval(look);
    port.close();
    element.remove();
  };
  const lose = (how: 'refused' | 'taken') => {
    if (state === 'over') return;
    close();
    onLost(state === 'up' ? 'taken' : how);
  };
  let tooLate = setTimeout(() => lose('refused'), LONGEST_LOAD);
  const look = setInterval(() => isElsewhere(element) && lose('taken'), LOOK_EVERY);
  port.onmessage = ({ data }: MessageEvent<PanelAct>) => {
    if (state === 'over') return;
    if (data.act === 'leaving') return lose('taken');
    state = 'up';
    clearTimeout(tooLate);
    onAct(data);
  };
  place.append(element);
  element.addEventListener('load', () => {
    if (state === 'over' || addressIn(element) === 'about:blank') return;
    // When the frame loads a second document, the page has navigated it.
    if (isGreeted) return lose('taken');
    isGreeted = true;
    const greeting: PanelGreeting = { panelNonce: nonce };
    element.contentWindow?.postMessage(greeting, ownOrigin(), [given]);
    clearTimeout(tooLate);
    tooLate = setTimeout(() => lose('refused'), LONGEST_START);
  });
  // In Firefox, the page could read the address from the `src` attribute.
  try {
    const address = `${extensionApi().runtime.getURL(PANEL)}#${nonce}`;
    element.contentWindow?.location.replace(address);
  } catch {
    queueMicrotask(() => lose('refused'));
  }
  return { element, close, tell: (news) => state !== 'over' && port.postMessage(news) };
}

/**
 * Origin of the extension's documents. In Chromium, `getURL` returns an address whose host differs
 * from session to session, but the documents' origin contains the extension's fixed id.
 */
function ownOrigin(): string {
  const { runtime } = extensionApi();
  const { protocol, origin } = new URL(runtime.getURL(''));
  return protocol === 'chrome-extension:' ? `${protocol}//${runtime.id}` : origin;
}

/** Returns the address of the frame's document; null if it belongs to another origin. */
function addressIn({ contentWindow }: HTMLIFrameElement): string | null {
  try {
    return contentWindow?.location.href ?? null;
  } catch {
    return null;
  }
}

/**
 * True when the frame shows a document that this script can read and that is neither empty nor the
 * extension's.
 */
function isElsewhere(element: HTMLIFrameElement): boolean {
  const address = addressIn(element);
  return address !== null && address !== 'about:blank' && !address.startsWith(`${ownOrigin()}/`);
}
