import * as z from 'zod/mini';
import { type KeyValueStore, readStored, type StoredValue } from '../../browser/storage.ts';
import type { PanelSender } from '../../protocol/sender.ts';

/** The frame in each tab whose document showed the nonce of its tab's sidebar. */
export interface OpenPanels {
  /** Trusts the frame, and no other frame of its tab, from now on. */
  trust(panel: PanelSender): Promise<void>;
  /** Resolves to true for a frame that is trusted. */
  isTrusted(panel: PanelSender): Promise<boolean>;
}

/**
 * Keeps the frames in `store`, which the browser holds in memory, so that a panel may still speak
 * after the browser killed the background.
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
