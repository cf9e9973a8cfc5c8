import * as z from 'zod/mini';
import { type KeyValueStore, readStored, type StoredValue } from '../../browser/storage.ts';
import type { TabSender } from '../../protocol/sender.ts';

/** The tabs whose page the reader asked to have read. Counts where nothing is read unasked; lasts until the tab shows another document. */
export interface AskedTabs {
  /** The document of this address (without fragment) that speaks next from this tab is the one that the reader means. */
  ask(tabId: number, url: string): Promise<void>;
  isAsked(sender: TabSender): Promise<boolean>;
  forget(tabId: number): Promise<void>;
  /** What was asked in any tab no longer counts. */
  forgetAll(): Promise<void>;
}

/** `store` is kept in memory by the browser. */
export function createAskedTabs(store: KeyValueStore): AskedTabs {
  return {
    ask: (tabId, url) => store.set({ [keyOf(tabId)]: { url } }),
    async isAsked(sender) {
      const asked = await readStored(store, storedFor(sender.tabId));
      if (asked === null) return false;
      if ('document' in asked) return asked.document === documentOf(sender);
      // A page without an answer leaves the question open; it was not about the page that the tab went on to.
      if (asked.url !== sender.url) return false;
      await store.set({ [keyOf(sender.tabId)]: { document: documentOf(sender) } });
      return true;
    },
    forget: (tabId) => store.remove(keyOf(tabId)),
    async forgetAll() {
      await store.remove(Object.keys(await store.get(null)).filter((key) => key.startsWith(PREFIX)));
    },
  };
}

const PREFIX = 'asked:';

/** Asked of the page at an address, until it speaks; then of that document. */
const askedSchema = z.union([z.strictObject({ url: z.string() }), z.strictObject({ document: z.string() })]);

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
