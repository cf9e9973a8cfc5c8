import type { TabSender } from '../../protocol/sender.ts';

/** One-time secrets (nonces). A panel sends its nonce to prove which content script opened it. */
export interface PanelNonces {
  /** Issues a nonce of 32 hexadecimal digits to a content script. */
  issue(sender: TabSender): string;
  /**
   * Invalidates the nonce and returns the content script that it was issued to. Null when the
   * nonce is unknown, used, or from another tab.
   */
  redeem(nonce: string, tabId: number): TabSender | null;
}

/** Maximum number of unused nonces. When there are more, the oldest are invalidated. */
const MOST_WAITING = 200;

/**
 * Creates a store of nonces in memory. Its methods are synchronous, so two panels can't redeem the
 * same nonce.
 */
export function createPanelNonces(
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): PanelNonces {
  const waiting = new Map<string, TabSender>();
  return {
    issue(sender) {
      const bytes = [...random(new Uint8Array(16))];
      const nonce = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
      waiting.set(nonce, sender);
      const [oldest] = waiting.keys();
      if (waiting.size > MOST_WAITING && oldest !== undefined) waiting.delete(oldest);
      return nonce;
    },
    redeem(nonce, tabId) {
      const sender = waiting.get(nonce);
      if (sender?.tabId !== tabId) return null;
      waiting.delete(nonce);
      return sender;
    },
  };
}
