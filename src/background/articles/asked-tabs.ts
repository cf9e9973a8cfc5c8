import * as z from 'zod/mini';
import { type KeyValueStore, readStored, type StoredValue } from '../../browser/storage.ts';
import type { TabSender } from '../../protocol/sender.ts';

/**
 * Tabs whose page the reader asked the extension to read. With the setting `onlyAsked` it reads no
 * other page. A request lasts until the tab shows another document.
 */
export interface AskedTabs {
  /**
   * Records a request for the page at an address without a fragment. The next document in this tab
   * that reports that address becomes the requested one.
   */
  ask(tabId: number, url: string): Promise<void>;
  isAsked(sender: TabSender): Promise<boolean>;
  forget(tabId: number): Promise<void>;
  /** Forgets the requests of all tabs. */
  forgetAll(): Promise<void>;
}

/** Keeps the requests in `store`, which the browser holds in memory. */
export function createAskedTabs(store: KeyValueStore): AskedTabs {
  return {
    ask: (tabId, url) => store.set({ [keyOf(tabId)]: { url } }),
    async isAsked(sender) {
      const asked = await readStored(store, storedFor(sender.tabId));
      if (asked === null) return false;
      if ('document' in asked) return asked.document === documentOf(sender);
      // Another page reports: the tab left the requested one before it could report.
      if (asked.url !== sender.url) return false;
      await store.set({ [keyOf(sender.tabId)]: { document: documentOf(sender) } });
      return true;
    },
    forget: (tabId) => store.remove(keyOf(tabId)),
    async forgetAll() {
      await store.remove(
        Object.keys(await store.get(null)).filter((key) => key.startsWith(PREFIX)),
      );
    },
  };
}

const PREFIX = 'asked:';

/** A request holds an address until the page at that address reports, then the page's document. */
const askedSchema = z.union([
  z.strictObject({ url: z.string() }),
  z.strictObject({ document: z.string() }),
]);

type Asked = z.infer<typeof askedSchema>;

function documentOf({ documentId, url }: TabSender): string {
  return documentId ?? url;
}

function keyOf(tabId: number): string {
  return `${PREFIX}${tabId}`;
}

function storedFor(tabId: number): StoredValue<Asked | null> {
  return { key: keyOf(tabId), schema: z.nullable(askedSchema), fallback: null };
}
