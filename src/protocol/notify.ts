import { extensionApi } from '../browser/api.ts';
import { NOTICES, type Notice } from './notices.ts';

/**
 * Sends a notice to a tab's content scripts. Resolves to false when no script listens, because the
 * sidebar's script has not run or the tab has closed.
 */
export function notifyTab(tabId: number, notice: Notice): Promise<boolean> {
  return reachTab(tabId, { notice });
}

/**
 * Resolves to true when the sidebar's script has run in the tab's current document, even if the
 * sidebar is hidden. Does not change the document.
 */
export function hasSidebar(tabId: number): Promise<boolean> {
  return reachTab(tabId, { notice: null });
}

/**
 * Calls the listener for each notice that the background script sends to the tab of this script.
 * Returns a function that unregisters the listener.
 */
export function onNotice(listener: (notice: Notice) => void): () => void {
  const { onMessage } = extensionApi().runtime;
  const receive = (message: unknown): undefined => {
    const received = (message as { notice?: unknown } | null)?.notice;
    const notice = NOTICES.find((known) => known === received);
    if (notice) listener(notice);
  };
  onMessage.addListener(receive);
  return () => onMessage.removeListener(receive);
}

/**
 * Time, in ms, to wait for a page. A page whose scripts never end would otherwise hold up work for
 * all other tabs.
 */
const LONGEST_ANSWER = 5000;

async function reachTab(tabId: number, message: { notice: Notice | null }): Promise<boolean> {
  const sent = extensionApi().tabs.sendMessage(tabId, message);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<boolean>((end) => {
    timer = setTimeout(end, LONGEST_ANSWER, false);
  });
  const heard = sent.then(
    () => true,
    () => false,
  );
  return Promise.race([heard, silence]).finally(() => clearTimeout(timer));
}
