import * as z from 'zod/mini';
import { type KeyValueStore, parseStored, readStored, type StoredValue } from '../browser/storage.ts';
import type { Judgement } from '../core/judgement.ts';

/** What is known of the page that a tab shows. Kept in memory by the browser, for as long as the tab shows it. */
export interface TabPage {
  /** Without the fragment. */
  url: string;
  /** The browser's id of the document; null where it gives none. */
  documentId: string | null;
  judgement: Judgement;
  /**
   * The sidebar went from this page and the reader has not asked for it since: sent away from this page alone, or by a choice
   * that holds for more. Null while it may be there.
   */
  dismissed: 'page' | 'choice' | null;
}

export interface TabPages {
  get(tabId: number): Promise<TabPage | null>;
  /** All that are about a restriction. */
  annotated(): Promise<{ tabId: number; page: TabPage }[]>;
  /** Every tab of which something is known. */
  tabs(): Promise<number[]>;
  put(tabId: number, page: TabPage): Promise<void>;
  forget(tabId: number): Promise<void>;
}

const quoteSchema = { quote: z.string(), block: z.int() };

const judgementSchema = z.strictObject({
  about: z.boolean(),
  score: z.number(),
  apps: z.array(z.string()),
  jurisdictions: z.array(z.string()),
  published: z.nullable(z.strictObject({ date: z.string(), source: z.string() })),
  mentions: z.array(z.strictObject({ app: z.string(), ...quoteSchema })),
  events: z.array(
    z.strictObject({
      ...{ id: z.string(), certainty: z.number(), opening: z.optional(z.literal(true)) },
      ...quoteSchema,
    }),
  ),
  devices: z.optional(z.literal(true)),
}) satisfies z.ZodMiniType<Judgement>;

const pageSchema = z.strictObject({
  url: z.string(),
  documentId: z.nullable(z.string()),
  judgement: judgementSchema,
  dismissed: z.nullable(z.enum(['page', 'choice'])),
});

const PREFIX = 'tab:';

export function createTabPages(store: KeyValueStore): TabPages {
  return {
    get: (tabId) => readStored(store, storedPage(tabId)),
    put: (tabId, page) => store.set({ [`${PREFIX}${tabId}`]: page }),
    async tabs() {
      const keys = Object.keys(await store.get(null)).filter((key) => key.startsWith(PREFIX));
      return keys.map((key) => Number(key.slice(PREFIX.length)));
    },
    forget: (tabId) => store.remove(`${PREFIX}${tabId}`),
    async annotated() {
      const keys = Object.entries(await store.get(null)).filter(([key]) => key.startsWith(PREFIX));
      return keys.flatMap(([key, content]) => {
        const tabId = Number(key.slice(PREFIX.length));
        const page = parseStored(storedPage(tabId), content);
        return page?.judgement.about ? [{ tabId, page }] : [];
      });
    },
  };
}

function storedPage(tabId: number): StoredValue<TabPage | null> {
  return { key: `${PREFIX}${tabId}`, schema: pageSchema, fallback: null };
}
