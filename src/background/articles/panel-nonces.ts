import type { TabSender } from '../../protocol/sender.ts';

/** One-time nonces that bind a panel to the content script that opened it. */
export interface PanelNonces {
  /** Issues a nonce to a content script: 32 hexadecimal digits. */
  issue(sender: TabSender): string;
  /**
   * Returns the content script to which the nonce was issued, and forgets the nonce. Null for a
   * nonce that is unknown, was used before, or belongs to another tab.
   */
  redeem(nonce: string, tabId: number): TabSender | null;
}

/** Maximum number of unused nonces. Beyond it, the oldest are forgotten. */
const MOST_WAITING = 200;

/**
 * Creates an in-memory store of nonces; in memory, a nonce can't be redeemed twice at the same
 * time. When the browser kills the background, the nonces are lost, and the panel asks its content
 * script for a fresh one. `random` fills an array with random bytes.
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
