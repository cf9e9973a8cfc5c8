import { extensionApi } from '../browser/api.ts';
import { NOTICES, type Notice } from './messages.ts';

/**
 * Tells the content scripts of a tab. Resolves to false when none listens: no sidebar was shown in the document that
 * the tab shows now, or the tab is gone.
 */
export function notifyTab(tabId: number, notice: Notice): Promise<boolean> {
  return reachTab(tabId, { notice });
}

/** True when the document that the tab shows now has had our sidebar, shown or hidden. Changes nothing there. */
export function hasSidebar(tabId: number): Promise<boolean> {
  return reachTab(tabId, { notice: null });
}

/** Calls the listener at each notice to this tab; returns how to stop. */
export function onNotice(listener: (notice: Notice) => void): () => void {
  const { onMessage } = extensionApi().runtime;
  const receive = (message: unknown): undefined => {
    const told = (message as { notice?: unknown } | null)?.notice;
    const notice = NOTICES.find((known) => known === told);
    if (notice) listener(notice);
  };
  onMessage.addListener(receive);
  return () => onMessage.removeListener(receive);
}

async function reachTab(tabId: number, message: { notice: Notice | null }): Promise<boolean> {
  try {
    await extensionApi().tabs.sendMessage(tabId, message);
    return true;
  } catch {
    return false;
  }
}
