import * as z from 'zod/mini';
import { type KeyValueStore, readStored, type StoredValue } from '../../browser/storage.ts';
import type { PanelSender } from '../../protocol/sender.ts';

/**
 * Panels (frames that show the sidebar's content) that the background script trusts. In each tab,
 * it trusts only the frame that presented the nonce of the tab's sidebar.
 */
export interface OpenPanels {
  /** Makes this frame the only trusted frame of its tab. */
  trust(panel: PanelSender): Promise<void>;
  /** Resolves to true when the frame is trusted. */
  isTrusted(panel: PanelSender): Promise<boolean>;
}

/**
 * Stores the trusted frames in `store`, which the browser keeps in memory, so that a panel is
 * still trusted after the browser has stopped and restarted the background script.
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
