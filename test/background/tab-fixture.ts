import { announceNewRecord } from '../../src/background/articles/announce.ts';
import { createArticleWork } from '../../src/background/articles/article-work.ts';
import { createAskedTabs } from '../../src/background/articles/asked-tabs.ts';
import { forgetClosedTabs } from '../../src/background/articles/closed-tabs.ts';
import { createEarlyContents } from '../../src/background/articles/early-contents.ts';
import type { JudgeWith } from '../../src/background/articles/judging.ts';
import { createOpenPanels } from '../../src/background/articles/open-panels.ts';
import { createPanelNonces } from '../../src/background/articles/panel-nonces.ts';
import { createTabPages } from '../../src/background/articles/tab-pages.ts';
import { createLanguage } from '../../src/background/choices/language.ts';
import { createHandlers } from '../../src/background/handlers.ts';
import type { Badge } from '../../src/browser/badge.ts';
import type { InjectedPage } from '../../src/browser/inject.ts';
import { storeAbove } from '../../src/browser/store-above.ts';
import type { Article } from '../../src/core/article/article.ts';
import type { Judgement } from '../../src/core/judge/judgement.ts';
import type { LegalRecord } from '../../src/core/record/schema.ts';
import { readPolicySettings } from '../../src/core/settings/policy-settings.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { settingsFile } from '../../src/core/settings/settings-file.ts';
import { unpack } from '../../src/protocol/packed.ts';
import type { PanelSender, TabSender } from '../../src/protocol/sender.ts';
import { claim } from '../claim-builder.ts';
import { makeRecord } from '../core/release/release-parts.ts';
import { catalogOf } from '../words.ts';
import { memoryAlarms, memoryBlobs, memoryLock, memoryStore } from './memory.ts';

const QUOTE = { quote: 'India bans TikTok.', block: -1 };

export const ABOUT: Judgement = {
  about: true,
  score: 0.9,
  apps: [],
  jurisdictions: [],
  published: { date: '2020-06-01', source: 'address' },
  events: [],
  claims: [
    claim({
      place: 'IN',
      mentions: [QUOTE],
      event: { id: 'in-event-1', certainty: 0.8, ...QUOTE },
    }),
  ],
};

export const NOT_ABOUT: Judgement = {
  ...ABOUT,
  about: false,
  score: 0.1,
  claims: [],
};

export function article(url: string, title = 'India bans TikTok.'): Article {
  return { url, title, lang: 'en', blocks: [], dateClues: [] };
}

export function sender(tabId: number, url: string, documentId = 'D1'): TabSender {
  return { from: 'content-script', tabId, url, documentId, host: new URL(url).hostname };
}

/**
 * Makes the background script with simulated tabs. `restart` simulates that the browser ends the
 * background script and starts it again. Stored data, tabs and badges stay; data in the script's
 * memory is lost.
 */
export function makeBackground({
  judgeWith = (_, { title }) => (title.includes('bans') ? ABOUT : NOT_ABOUT),
}: {
  judgeWith?: JudgeWith;
} = {}) {
  const local = memoryStore();
  const session = memoryStore();
  const badges = new Map<number, Badge>();
  const addresses = new Map<number, string>();
  /** Ids of the tabs whose current document runs the sidebar's script. */
  const sidebars = new Set<number>();
  /**
   * Nonces that the background script has given to the sidebar's scripts, keyed by tab id. A script
   * gets its nonce when it starts, so it need not ask for one. The panel can therefore load at
   * once.
   */
  const ahead = new Map<number, string>();
  const done: string[] = [];
  const state = { record: makeRecord() as LegalRecord, failure: null as Error | null };
  const tabs = {
    showBadge: async (tabId: number, badge: Badge) => void badges.set(tabId, badge),
    showSidebar: async ({ tabId }: InjectedPage, nonce?: string) => {
      if (nonce) ahead.set(tabId, nonce);
      done.push(`sidebar ${tabId}`);
      sidebars.add(tabId);
      return true;
    },
    startDetector: async (tabId: number) => {
      done.push(`detector ${tabId}`);
      return addresses.has(tabId);
    },
    startReader: async (tabId: number) => {
      done.push(`reader ${tabId}`);
      return addresses.has(tabId);
    },
    notify: async (tabId: number, notice: string) => {
      done.push(`${notice} ${tabId}`);
      return sidebars.has(tabId);
    },
    hasSidebar: async (tabId: number) => sidebars.has(tabId),
    openRecord: async () => {},
    lookUp: async () => {},
    openPopup: async () => {},
    openReport: async (tabId: number) => void done.push(`report ${tabId}`),
    address: async (tabId: number) => addresses.get(tabId) ?? null,
  };
  const load = async () => {
    if (state.failure) throw state.failure;
    const from = 'bundled' as const;
    const head = { version: 1, issued: '2026-10-01T00:00:00Z', expires: '2026-10-31T00:00:00Z' };
    const { record } = state;
    return {
      from,
      head,
      record,
      isFallback: false,
      base: record,
      apart: [],
      added: [],
      conflicts: [],
      setAside: [],
    };
  };
  const restart = () => {
    const services = {
      records: {
        load,
        kept: async () => [],
        hasFetched: async () => false,
        keysInUse: async () => [],
        dropFetched: async () => {},
        setAside: async () => {},
      },
      storage: local,
      session,
      privateChoices: storeAbove(local, session, 'private:'),
      policy: async () => readPolicySettings(null),
      isPrivate: false,
      alarms: memoryAlarms(),
      feed: 'https://feed.example/',
      language: createLanguage(local, async (choice) =>
        catalogOf(choice === 'auto' ? 'en' : choice),
      ),
      now: () => Date.parse('2026-10-02T00:00:00Z'),
      today: () => '2026-10-02',
      pages: createTabPages(session),
      asked: createAskedTabs(session),
      nonces: createPanelNonces(),
      early: createEarlyContents(),
      panels: createOpenPanels(session),
      forgetClosedTabs: () => forgetClosedTabs(session, async () => [...addresses.keys()]),
      prepareJudging: async () => judgeWith,
      tabs,
      withLock: memoryLock(),
      refresh: async () => ({ kind: 'unchanged' as const }),
      feeds: {
        added: async () => ({ feeds: [], policyFaults: [] }),
        storeOf: () => {
          throw new Error('This background has no added feeds.');
        },
        blobsOf: (id: string) => ({
          ...memoryBlobs(),
          keepOnly: async (kept: readonly string[]) => {
            if (id === 'stuck') throw new Error('The blobs of this feed cannot be deleted.');
            done.push(`blobs ${id} ${kept.length}`);
          },
        }),
      },
      rules: { defaultFeed: 'https://feed.example/' },
      firstCheck: async () => ({ kind: 'unchanged' as const }),
      onChanged: async () => {},
    };
    const work = createArticleWork(services);
    return {
      handlers: createHandlers(services, work),
      work,
      announceNewRecord: () => announceNewRecord(services),
    };
  };
  return { ...restart(), restart, local, session, ahead, badges, addresses, sidebars, done, state };
}

type Handlers = ReturnType<typeof makeBackground>['handlers'];

/**
 * Shows the sidebar, which takes two requests. The content script's request gets a nonce. The
 * panel's request contains this nonce and gets the panel's content. Resolves to this content.
 */
export async function panelContent(handlers: Handlers, host: TabSender) {
  const { nonce } = await handlers['get-sidebar']({ language: 'en' }, host);
  return unpack(await handlers['get-annotation']({ nonce }, panelIn(host.tabId)));
}

/** Returns the sender of a message that comes from the frame of the panel in a tab. */
export function panelIn(tabId: number, frameId = 3): PanelSender {
  return { from: 'panel', tabId, frameId };
}

/**
 * Imports settings that hide the sidebar everywhere, and also on each of `sites`. A file that an
 * earlier version exported may contain such settings.
 */
export async function hideEverywhere(handlers: Handlers, sites: string[] = []): Promise<void> {
  const text = settingsFile(DEFAULT_SETTINGS, { everywhere: true, sites });
  await handlers['import-settings']({ text }, { from: 'extension-page' });
}
