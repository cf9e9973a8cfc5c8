import * as z from 'zod/mini';
import { type KeyValueStore, readStored, type StoredValue } from '../../browser/storage.ts';
import type { TabSender } from '../../protocol/sender.ts';

/**
 * Tabs in which the reader asked the extension to read the page. A request lasts until the tab
 * shows another document.
 */
export interface AskedTabs {
  /**
   * Records the reader's request to read a page. `url` has no fragment. `anyway` is true if the
   * reader says that the page is about a restriction.
   */
  ask(tabId: number, url: string, anyway: boolean): Promise<void>;
  /**
   * Resolves to the reader's request to read the document that sent a message. Null if there was
   * none. `anyway`: the reader says that the article is about a restriction.
   */
  requestFor(sender: TabSender): Promise<{ anyway: boolean } | null>;
  /**
   * True from the reader's request to read the page at `url` until the article of that page
   * arrives.
   */
  isPending(tabId: number, url: string): Promise<boolean>;
  /** Forgets the requests in all tabs. */
  forgetAll(): Promise<void>;
}

/**
 * Creates an `AskedTabs` that keeps the requests in `store`, which the browser holds in memory.
 */
export function createAskedTabs(store: KeyValueStore): AskedTabs {
  return {
    ask: (tabId, url, anyway) => store.set({ [keyOf(tabId)]: { url, document: null, anyway } }),
    async requestFor(sender) {
      const asked = await readStored(store, storedFor(sender.tabId));
      if (asked === null) return null;
      const { url, document, anyway } = asked;
      const own = documentOf(sender);
      // The reader asked for a certain page. If the article comes from another page, the tab has
      // moved on.
      if (document === null ? url !== sender.url : document !== own) return null;
      if (document === null)
        await store.set({ [keyOf(sender.tabId)]: { ...asked, document: own } });
      // `anyway`: the reader said that the article at the requested address is about a
      // restriction. This says nothing about another article that the document may now show at
      // another address.
      return { anyway: anyway && url === sender.url };
    },
    async isPending(tabId, url) {
      const asked = await readStored(store, storedFor(tabId));
      return asked !== null && asked.document === null && asked.url === url;
    },
    async forgetAll() {
      await store.remove(
        Object.keys(await store.get(null)).filter((key) => key.startsWith(PREFIX)),
      );
    },
  };
}

const PREFIX = 'asked:';

const askedSchema = z.strictObject({
  url: z.string(),
  /**
   * Id of the document that sent the requested article. In a browser without document ids, the
   * document's address. Null until the article arrives.
   */
  document: z.nullable(z.string()),
  anyway: z.boolean(),
});

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
