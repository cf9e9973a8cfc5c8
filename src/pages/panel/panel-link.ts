import type {
  PanelAct,
  PanelActName,
  PanelActs,
  PanelGreeting,
  PanelNews,
} from '../../protocol/panel-port.ts';

/** The panel's connection to the content script of the page around it. */
export interface PanelLink {
  /** Secret from the panel's address. The background script accepts it only once. */
  nonce: string;
  /** Asks the content script to do something. Until the connection is open, requests wait. */
  act<Name extends PanelActName>(name: Name, values: PanelActs[Name]): void;
  /**
   * Calls the listener with each message from the content script. Returns a function that removes
   * the listener.
   */
  onNews(listener: (news: PanelNews) => void): () => void;
}

/**
 * Opens the connection to the content script, and removes the nonce from the address. Returns null
 * in three cases:
 * - This document is not in a frame.
 * - The frame is sandboxed.
 * - The address has no valid nonce.
 */
export function openPanelLink(): PanelLink | null {
  const nonce = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  if (self.origin !== location.origin || window.top === window) return null;
  if (!/^[0-9a-f]{32}$/.test(nonce)) return null;
  const waiting: PanelAct[] = [{ act: 'started' }];
  const listeners = new Set<(news: PanelNews) => void>();
  let port: MessagePort | null = null;
  const act: PanelLink['act'] = (name, values) => {
    // The cast is needed because TypeScript can not check that the name and the values belong
    // together.
    const message = { act: name, ...values } as unknown as PanelAct;
    if (port) port.postMessage(message);
    else waiting.push(message);
  };
  addEventListener('message', ({ data, ports: [given] }: MessageEvent<PanelGreeting | null>) => {
    // Pages can also send messages here, but only the content script knows the nonce.
    if (port || !given || data?.panelNonce !== nonce) return;
    port = given;
    port.onmessage = ({ data: news }: MessageEvent<PanelNews>) => {
      for (const listener of listeners) listener(news);
    };
    for (const message of waiting.splice(0)) port.postMessage(message);
  });
  addEventListener('pagehide', () => act('leaving', {}));
  const onNews: PanelLink['onNews'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { nonce, act, onNews };
}
