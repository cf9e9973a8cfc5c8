import type {
  PanelAct,
  PanelActName,
  PanelActs,
  PanelGreeting,
  PanelNews,
} from '../../protocol/panel-port.ts';

/** The panel's link to the content script of the page around it. */
export interface PanelLink {
  /** Nonce from the panel's address. The background accepts it once. */
  nonce: string;
  /** Asks the content script for an act. Acts before the link stands wait for it. */
  act<Name extends PanelActName>(name: Name, values: PanelActs[Name]): void;
  /**
   * Calls the listener for each news from the content script. Returns a function that ends this.
   */
  onNews(listener: (news: PanelNews) => void): () => void;
}

/**
 * Opens the link. Returns null for a document that no content script of ours framed: a tab of its
 * own, a sandboxed frame, or an address without a nonce.
 */
export function openPanelLink(): PanelLink | null {
  const nonce = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  if (self.origin !== location.origin || window.top === window) return null;
  if (!/^[0-9a-f]{32}$/.test(nonce)) return null;
  const waiting: PanelAct[] = [];
  const listeners = new Set<(news: PanelNews) => void>();
  let port: MessagePort | null = null;
  const act: PanelLink['act'] = (name, values) => {
    // The type of the union is lost when a name and its values are put together.
    const message = { act: name, ...values } as unknown as PanelAct;
    if (port) port.postMessage(message);
    else waiting.push(message);
  };
  addEventListener('message', ({ data, ports: [given] }: MessageEvent<PanelGreeting | null>) => {
    // Only the content script knows the nonce. A page can send messages, too.
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
