import { describe, expect, it, vi } from 'vitest';
import { shortJudgement } from '../../src/background/articles/short-judgement.ts';
import { createTabPages } from '../../src/background/articles/tab-pages.ts';
import { type KeyValueStore, keepStorageFromPages, withMemory } from '../../src/browser/storage.ts';
import type { Judgement } from '../../src/core/judge/judgement.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { answer, type Handlers } from '../../src/protocol/handle.ts';
import { MESSAGES, type MessageName } from '../../src/protocol/message-map.ts';
import { createRateLimit, type RateLimit } from '../../src/protocol/rate-limit.ts';
import { memoryStore } from '../background/memory.ts';
import {
  ABOUT,
  article,
  makeBackground,
  panelContent,
  panelIn,
  sender,
} from '../background/tab-fixture.ts';
import { claim } from '../claim-builder.ts';
import { withstands } from './withstands.ts';

const URL = 'https://news.example/ban';
const OWN = { id: 'ours', origin: 'chrome-extension://ours/' };
/** Sender of a message, as the browser describes it: a content script in tab 1. */
const SCRIPT = { id: 'ours', url: URL, frameId: 0, tab: { id: 1, url: URL } } as never;
/**
 * Sender of a message, as the browser describes it: a page of the extension in a frame of tab 1.
 */
const FRAME = {
  ...{ id: 'ours', url: 'chrome-extension://ours/src/pages/panel/index.html' },
  ...{ frameId: 9, tab: { id: 1, url: URL } },
} as never;

type Clocked = { clock: { now: number }; mayAsk: RateLimit };
const LIMITS = {
  shipped(): Clocked {
    const clock = { now: 0 };
    return { clock, mayAsk: createRateLimit(() => clock.now) };
  },
  hole: (): Clocked => ({ clock: { now: 0 }, mayAsk: () => true }),
};
/**
 * Tries to send `times` messages of one kind from a tab. Returns the number of messages that the
 * limit allows.
 */
const passed = ({ mayAsk }: Clocked, tab: number, kind: MessageName, times: number) =>
  Array.from({ length: times }, () => mayAsk(tab, kind)).filter(Boolean).length;

describe('a page that took over its content script, by many messages', () => {
  withstands('opens a few tabs and no more', {
    ...LIMITS,
    attack: (limit) => expect(passed(limit, 1, 'open-record', 60)).toBe(8),
  });
  withstands('has feeds asked a few times, and then every five seconds', {
    ...LIMITS,
    attack(limit) {
      expect(passed(limit, 1, 'refresh-record', 300)).toBe(4);
      limit.clock.now = 5_000;
      expect(passed(limit, 1, 'refresh-record', 300)).toBe(1);
    },
  });
  withstands('has few of ten thousand articles judged', {
    ...LIMITS,
    attack: (limit) => expect(passed(limit, 1, 'judge-article', 10_000)).toBe(60),
  });
  withstands('costs another tab nothing', {
    shipped: LIMITS.shipped,
    // Faulty variant: all tabs share one limit, so one page could use up the messages of the
    // others.
    hole(): Clocked {
      const { clock, mayAsk } = LIMITS.shipped();
      return { clock, mayAsk: (_, kind) => mayAsk(0, kind) };
    },
    attack(limit) {
      passed(limit, 1, 'judge-article', 10_000);
      expect(passed(limit, 2, 'judge-article', 10)).toBe(10);
    },
  });
  withstands('is forgotten for no other tab’s sake until hundreds have asked', {
    ...LIMITS,
    attack(limit) {
      passed(limit, 1, 'judge-article', 10_000);
      for (let tab = 2; tab < 400; tab++) passed(limit, tab, 'article-left', 1);
      expect(passed(limit, 1, 'judge-article', 1)).toBe(0);
    },
  });
  withstands('gains nothing by a clock that is set back', {
    ...LIMITS,
    attack(limit) {
      limit.clock.now = 1e6;
      passed(limit, 1, 'article-left', 1000);
      limit.clock.now = 0;
      expect(passed(limit, 1, 'article-left', 1)).toBe(0);
    },
  });
  withstands('is told so, and its message is not even parsed', {
    shipped: (): RateLimit => () => false,
    hole: (): RateLimit => () => true,
    async attack(mayAsk) {
      const left = vi.fn();
      const handlers = { 'article-left': left } as unknown as Handlers;
      const message = { kind: 'article-left', extra: 'malformed' };
      expect(await answer(handlers, message, SCRIPT, OWN, mayAsk)).toEqual({
        error: 'This tab has asked too often; wait a minute.',
      });
      expect(left).not.toHaveBeenCalled();
    },
  });
});

describe('a restless page', () => {
  it('may show a new article every second', () => {
    const limit = LIMITS.shipped();
    let refused = 0;
    for (let second = 0; second < 600; second++) {
      limit.clock.now = second * 1000;
      refused += 1 - passed(limit, 1, 'judge-article', 1);
    }
    expect(refused).toBe(0);
  });
  it('may be left for a new one every second, with the sidebar open on each', () => {
    const limit = LIMITS.shipped();
    const kinds = ['judge-article', 'get-sidebar', 'get-annotation', 'remember-view'] as const;
    let refused = 0;
    for (let second = 0; second < 600; second++) {
      limit.clock.now = second * 1000;
      // If the page adds content later, the messages `judge-article` and `get-annotation` are sent
      // a second time.
      for (const kind of [...kinds, 'judge-article', 'get-annotation'] as const)
        refused += 1 - passed(limit, 1, kind, 1);
    }
    expect(refused).toBe(0);
  });
});

const quote = (length: number) => ({ quote: 'x'.repeat(length), block: 0 });
/** Maximum length, in characters, of the JSON that is stored about a page. */
const LONGEST_KEPT = 70_000;

describe('a page that wants to fill the session store by one article', () => {
  const PAGES: [string, Judgement][] = [
    [
      'with sentences as long as books',
      {
        ...ABOUT,
        claims: [
          claim({
            mentions: [quote(400_000)],
            event: { id: 'e', certainty: 1, ...quote(400_000) },
          }),
        ],
        events: [{ id: 'e', certainty: 1, ...quote(400_000) }],
      },
    ],
    [
      'with claims on hundreds of places',
      {
        ...ABOUT,
        claims: Array.from({ length: 300 }, (_, index) =>
          claim({ place: `US-${index + 10}`, mentions: [quote(900), quote(901), quote(902)] }),
        ),
      },
    ],
  ];
  for (const [how, judgement] of PAGES)
    withstands(`${how}: what is kept of it is short`, {
      async shipped() {
        const background = makeBackground({ judgeWith: () => judgement });
        background.addresses.set(1, URL);
        await background.handlers['judge-article']({ article: article(URL) }, sender(1, URL));
        return background.session;
      },
      async hole() {
        const session = memoryStore();
        const page = { url: URL, documentId: 'D1', judgement, dismissed: null };
        await createTabPages(session).put(1, page);
        return session;
      },
      attack({ content }) {
        expect(content.has('tab:1')).toBe(true);
        expect(JSON.stringify(content.get('tab:1')).length).toBeLessThan(LONGEST_KEPT);
      },
    });

  it('has its sentences cut at no half of a character, and its first claims kept', () => {
    const mentions = [{ quote: `${'x'.repeat(999)}🚫🚫`, block: 0 }];
    const kept = shortJudgement({ ...ABOUT, claims: [claim({ mentions })] });
    expect(kept.claims[0]?.mentions[0]?.quote).toBe('x'.repeat(999));
    const many = shortJudgement(PAGES[1]?.[1] as Judgement);
    expect(many.claims.length).toBeGreaterThan(10);
    expect(many.claims[0]?.place).toBe('US-10');
    expect(shortJudgement(ABOUT)).toEqual(ABOUT);
  });
});

describe('a session store that a page has filled', () => {
  /** Makes a store that has no free space. */
  const full = () => Object.assign(memoryStore(), { full: true });
  const STORES = { shipped: (): KeyValueStore => withMemory(full()), hole: full };
  const kept = async (store: KeyValueStore, items: object) => {
    await store.set({ ...items }).catch(() => {});
    return store.get(Object.keys(items));
  };
  withstands('takes the sidebar from no other page', {
    ...STORES,
    async attack(store) {
      expect(await kept(store, { 'tab:2': { url: URL } })).toEqual({ 'tab:2': { url: URL } });
    },
  });
  withstands('gives back what no longer fitted, and the newer value first', {
    shipped: (): typeof withMemory => withMemory,
    hole: (): typeof withMemory => (store) => store,
    async attack(open) {
      const below = memoryStore();
      const store = open(below);
      await store.set({ height: 1 });
      below.full = true;
      expect(await kept(store, { height: 2, width: 3 })).toEqual({ height: 2, width: 3 });
      await store.remove(['height', 'width']);
      expect(await store.get(null)).toEqual({});
      below.full = false;
      await store.set({ height: 5 });
      expect(await open(below).get('height')).toEqual({ height: 5 });
    },
  });
  withstands('costs a bounded number of values in memory', {
    shipped: STORES.shipped,
    hole: (): KeyValueStore => memoryStore(),
    async attack(store) {
      for (let tab = 0; tab < 300; tab++) await store.set({ [`tab:${tab}`]: tab });
      expect(Object.keys(await store.get(null))).toHaveLength(100);
      expect(await store.get('tab:299')).toEqual({ 'tab:299': 299 });
    },
  });
});

/**
 * Requests that would change or delete the reader's choices for all sites, or would add or remove
 * a feed.
 */
const CHANGES: [MessageName, object][] = [
  ['change-settings', { opening: 'never', language: 'de', places: ['IN'] }],
  ['import-settings', { text: '{}' }],
  ['hide-site', { host: 'other.example' }],
  ['undo-dismissal', { reach: 'everywhere', host: '' }],
  ['delete-everything', {}],
  ['use-bundled-record', {}],
  ['add-feed', { name: '', address: 'https://feed.example/', key: 'x', confirmed: [] }],
  ['remove-feed', { feed: '0123456789ab' }],
  ['remember-view', { collapsed: true, highlights: false }],
];

describe('a page that took over its content script, by a choice for all sites', () => {
  /**
   * Makes the target of the attack: `send` passes a message to the handlers, and `calls` lists the
   * handlers that were called. If `allow` is true, the target is faulty on purpose and accepts
   * messages from any sender.
   */
  const reached = (allow: boolean) => () => {
    const calls: string[] = [];
    const names = Object.keys(MESSAGES) as MessageName[];
    const handlers = Object.fromEntries(
      names.map((name) => [name, () => void calls.push(name)]),
    ) as unknown as Handlers;
    const options = { id: 'ours', url: 'chrome-extension://ours/src/pages/options/index.html' };
    const send = (message: { kind: MessageName }, from: never) =>
      answer(handlers, message, allow ? hole(message.kind, from) : from, OWN);
    const hole = (kind: MessageName, from: never) =>
      MESSAGES[kind].from === 'panel' ? FRAME : kind ? (options as never) : from;
    return { calls, send };
  };
  for (const [kind, request] of CHANGES)
    withstands(`${kind} from a content script is refused`, {
      shipped: reached(false),
      hole: reached(true),
      async attack({ calls, send }) {
        await send({ kind, ...request }, SCRIPT);
        expect(calls).toEqual([]);
      },
    });

  withstands('remember-view from a frame that showed no nonce of its tab changes nothing', {
    shipped: () => makeBackground(),
    async hole() {
      const background = makeBackground();
      // Faulty variant: the background script mistakes a frame of the page for the panel.
      background.session.content.set('panel:1', 9);
      return background;
    },
    async attack({ handlers, session, local }) {
      if (!session.content.has('panel:1')) await panelContent(handlers, sender(1, URL));
      await answer(handlers, { kind: 'remember-view', collapsed: true }, FRAME, OWN);
      expect(local.content.get('settings')).toBeUndefined();
    },
  });

  withstands('dismiss for a site other than its own is refused', {
    shipped: () => SCRIPT,
    hole: () => ({ ...(SCRIPT as object), url: 'https://other.example/' }) as never,
    async attack(from) {
      const { handlers, local } = makeBackground();
      await answer(handlers, { kind: 'dismiss', reach: 'site', host: 'other.example' }, from, OWN);
      expect(local.content.get('dismissals')).toBeUndefined();
    },
  });

  it('is made by the panel in its own frame', async () => {
    const { handlers, local } = makeBackground();
    await panelContent(handlers, sender(1, URL));
    await handlers['remember-view']({ collapsed: true }, panelIn(1));
    expect(local.content.get('settings')).toEqual({ ...DEFAULT_SETTINGS, collapsed: true });
  });
});

describe('a page that took over its content script, by reading what is stored', () => {
  withstands('finds the reader’s values, the session’s and the policy hidden', {
    shipped: (): typeof keepStorageFromPages => keepStorageFromPages,
    hole: (): typeof keepStorageFromPages => async () => {
      const { local, session } = (globalThis as unknown as { browser: typeof chrome }).browser
        .storage;
      for (const area of [local, session])
        await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
    },
    async attack(hide) {
      const hidden: string[] = [];
      const area = (name: string) => ({
        setAccessLevel: async ({ accessLevel }: { accessLevel: string }) =>
          void hidden.push(`${name} ${accessLevel}`),
      });
      const storage = { local: area('local'), managed: area('managed'), session: area('session') };
      vi.stubGlobal('browser', { storage });
      await hide();
      expect(hidden.toSorted()).toEqual(
        ['local', 'managed', 'session'].map((name) => `${name} TRUSTED_CONTEXTS`),
      );
    },
  });
  it('is not stopped by a browser that can’t hide a store, which is no fault', async () => {
    vi.stubGlobal('browser', { storage: { local: {}, session: {} } });
    await expect(keepStorageFromPages()).resolves.toBeUndefined();
    vi.stubGlobal('browser', { storage: {} });
    await expect(keepStorageFromPages()).resolves.toBeUndefined();
  });
});
