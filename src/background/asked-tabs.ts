import * as z from 'zod/mini';
import type { TabSender } from '../browser/sender.ts';
import { type KeyValueStore, readStored, type StoredValue } from '../browser/storage.ts';

/** The tabs whose page the reader asked to have read. Counts where nothing is read unasked; lasts until the tab shows another document. */
export interface AskedTabs {
  /** The next document of ours that speaks from this tab is the one that the reader means. */
  ask(tabId: number): Promise<void>;
  isAsked(sender: TabSender): Promise<boolean>;
  forget(tabId: number): Promise<void>;
}

/** `store` is kept in memory by the browser. */
export function createAskedTabs(store: KeyValueStore): AskedTabs {
  return {
    ask: (tabId) => store.set({ [keyOf(tabId)]: NEXT }),
    async isAsked(sender) {
      const asked = await readStored(store, storedFor(sender.tabId));
      if (asked !== NEXT) return asked === documentOf(sender);
      await store.set({ [keyOf(sender.tabId)]: documentOf(sender) });
      return true;
    },
    forget: (tabId) => store.remove(keyOf(tabId)),
  };
}

/** No document's id. */
const NEXT = '';

function documentOf({ documentId, url }: TabSender): string {
  return documentId ?? url;
}

function keyOf(tabId: number): string {
  return `asked:${tabId}`;
}

function storedFor(tabId: number): StoredValue<string | null> {
  return { key: keyOf(tabId), schema: z.nullable(z.string()), fallback: null };
}
