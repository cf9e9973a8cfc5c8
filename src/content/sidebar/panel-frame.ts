import { extensionApi } from '../../browser/api.ts';
import type { PanelAct, PanelGreeting, PanelNews } from '../../protocol/panel-port.ts';
import { htmlElement } from './sidebar-host.ts';

/** The panel's document in a frame, and the port to it. */
export interface PanelFrame {
  element: HTMLIFrameElement;
  /** Sends news to the panel. News sent before the panel listens waits for it. */
  tell(news: PanelNews): void;
  /** Removes the frame with its document. */
  close(): void;
}

/** Events of a panel's frame. */
export interface PanelFrameEvents {
  onAct: (act: PanelAct) => void;
  /**
   * The frame has no panel: `refused` if it never came up, because the page's sandbox or policy
   * kept it out; `taken` if the page navigated the frame. Nothing follows.
   */
  onLost: (how: 'refused' | 'taken') => void;
}

/** Look of the frame, which the page can see. */
interface PanelFrameLook {
  /** Name of the frame for screen readers. */
  title: string;
  /** Direction of the page's language, which decides on the side. */
  direction: 'ltr' | 'rtl';
  /** True for a panel of a few sentences. */
  isLow: boolean;
}

/** Path of the panel's page in the package. */
const PANEL = 'src/pages/panel/index.html';
/** Interval, in ms, at which the address in the frame is looked at. */
const LOOK_EVERY = 250;
/** Time, in ms, after which a panel counts as refused: once its frame has loaded, and at all. */
const LONGEST_START = 3000;
const LONGEST_LOAD = 20_000;

/**
 * Opens the panel in a frame in `place`. The nonce in its address proves to the panel that our port
 * comes from the content script; the panel removes it from the address at once.
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
    // A second document in the frame is not ours.
    if (isGreeted) return lose('taken');
    isGreeted = true;
    const greeting: PanelGreeting = { panelNonce: nonce };
    element.contentWindow?.postMessage(greeting, ownOrigin(), [given]);
    clearTimeout(tooLate);
    tooLate = setTimeout(() => lose('refused'), LONGEST_START);
  });
  // Setting `src` would give Firefox's pages the address.
  try {
    const address = `${extensionApi().runtime.getURL(PANEL)}#${nonce}`;
    element.contentWindow?.location.replace(address);
  } catch {
    queueMicrotask(() => lose('refused'));
  }
  return { element, close, tell: (news) => state !== 'over' && port.postMessage(news) };
}

/**
 * Origin of the extension's documents. In Chromium, `getURL` gives the content script an address
 * whose host changes with each session; documents have the fixed one.
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

/** True when the frame shows a readable document that is neither empty nor ours. */
function isElsewhere(element: HTMLIFrameElement): boolean {
  const address = addressIn(element);
  return address !== null && address !== 'about:blank' && !address.startsWith(`${ownOrigin()}/`);
}
