import * as z from 'zod/mini';
import { type KeyValueStore, readStored, type StoredValue } from '../../browser/storage.ts';
import type { PanelSender } from '../../protocol/sender.ts';

/**
 * Panels (frames with the sidebar's content) that the background script trusts. A panel proves
 * with a nonce, a one-time code, that the sidebar opened it.
 */
export interface OpenPanels {
  /** Makes this frame the only trusted frame of its tab. */
  trust(panel: PanelSender): Promise<void>;
  /** Resolves to true when the frame is trusted. */
  isTrusted(panel: PanelSender): Promise<boolean>;
}

/**
 * Keeps the trusted frames in `store`. The store outlasts the background script, so a panel stays
 * trusted after a restart of the script.
 */
export function createOpenPanels(store: KeyValueStore): OpenPanels {
  return {
    trust: ({ tabId, frameId }) => store.set({ [keyOf(tabId)]: frameId }),
    isTrusted: async ({ tabId, frameId }) => (await readStored(store, frameIn(tabId))) === frameId,
  };
}

function keyOf(tabId: number): string {
  return `panel:${tabId}`;
}

function frameIn(tabId: number): StoredValue<number | null> {
  return { key: keyOf(tabId), schema: z.nullable(z.int()), fallback: null };
}
