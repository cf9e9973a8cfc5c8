import * as z from 'zod/mini';
import { type KeyValueStore, readStored, type StoredValue } from '../../browser/storage.ts';
import type { PanelSender } from '../../protocol/sender.ts';

/** For each tab, the frame whose document has presented the nonce of that tab's sidebar. */
export interface OpenPanels {
  /** From now on, trusts this frame and no other frame of its tab. */
  trust(panel: PanelSender): Promise<void>;
  /** Resolves to true when the frame is trusted. */
  isTrusted(panel: PanelSender): Promise<boolean>;
}

/**
 * Keeps the frames in `store`, which the browser keeps in memory, so that a panel is still trusted
 * after the browser has killed the background.
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
