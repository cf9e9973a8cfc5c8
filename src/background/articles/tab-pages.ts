import * as z from 'zod/mini';
import {
  type KeyValueStore,
  parseStored,
  readStored,
  type StoredValue,
} from '../../browser/storage.ts';
import { judgementSchema } from '../../core/judge/judgement.ts';

const pageSchema = z.strictObject({
  /** Address without the fragment. */
  url: z.string(),
  /** The browser's id of the document; null in a browser without document ids. */
  documentId: z.nullable(z.string()),
  judgement: judgementSchema,
  /**
   * Reason why the sidebar was removed from the open page. `page`: the reader dismissed it on this
   * page. `choice`: the reader hid the site or changed the settings. Null in all other cases.
   */
  dismissed: z.nullable(z.enum(['page', 'choice'])),
  /** Set while the page blocks or covers the sidebar. */
  keptOut: z.optional(z.literal(true)),
});

/** A judged page, kept in memory as long as its tab shows it. */
export type TabPage = z.infer<typeof pageSchema>;

/** The judged pages that tabs show now, keyed by the id of the tab. */
export interface TabPages {
  get(tabId: number): Promise<TabPage | null>;
  /** All pages that were judged to be about a restriction, with the ids of their tabs. */
  annotated(): Promise<{ tabId: number; page: TabPage }[]>;
  /** Ids of all tabs that show a judged page. */
  tabs(): Promise<number[]>;
  put(tabId: number, page: TabPage): Promise<void>;
  /**
   * Replaces `seen`, a page that `get` or `annotated` returned, with `page`. If `page` is null,
   * deletes `seen`. If the tab's page was changed after `seen` was read, changes nothing and
   * resolves to false.
   */
  replace(tabId: number, seen: TabPage, page: TabPage | null): Promise<boolean>;
  forget(tabId: number): Promise<void>;
}

/**
 * Keeps pages in `store` under keys that begin with `prefix`. No other code may write to these
 * keys. The browser holds `store` in memory.
 */
export function createTabPages(store: KeyValueStore, prefix = 'tab:'): TabPages {
  /** Number of changes so far, in all tabs. A change stores or deletes a page. */
  let writes = 0;
  /** For each tab, the value that `writes` had right after the last change to the tab's page. */
  const lastOf = new Map<number, number>();
  /**
   * For each page that was read, the value of `writes` at that time. If `lastOf` is higher for the
   * page's tab, the page was changed after it was read.
   */
  const readAt = new WeakMap<TabPage, number>();
  const write = (tabId: number, page: TabPage | null) => {
    writes += 1;
    lastOf.set(tabId, writes);
    const key = `${prefix}${tabId}`;
    return page ? store.set({ [key]: page }) : store.remove(key);
  };
  return {
    async get(tabId) {
      const at = writes;
      const page = await readStored(store, storedPage(`${prefix}${tabId}`));
      if (page) readAt.set(page, at);
      return page;
    },
    put: write,
    async replace(tabId, seen, page) {
      if ((lastOf.get(tabId) ?? 0) > (readAt.get(seen) ?? 0)) return false;
      await write(tabId, page);
      return true;
    },
    async tabs() {
      const keys = Object.keys(await store.get(null)).filter((key) => key.startsWith(prefix));
      return keys.map((key) => Number(key.slice(prefix.length)));
    },
    forget: (tabId) => write(tabId, null),
    async annotated() {
      const at = writes;
      const keys = Object.entries(await store.get(null)).filter(([key]) => key.startsWith(prefix));
      return keys.flatMap(([key, content]) => {
        const tabId = Number(key.slice(prefix.length));
        const page = parseStored(storedPage(key), content);
        if (page) readAt.set(page, at);
        return page?.judgement.about ? [{ tabId, page }] : [];
      });
    },
  };
}

function storedPage(key: string): StoredValue<TabPage | null> {
  return { key, schema: pageSchema, fallback: null };
}
