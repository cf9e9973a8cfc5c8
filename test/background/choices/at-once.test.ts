import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeyValueStore } from '../../../src/browser/storage.ts';
import { article, makeBackground, sender } from '../tab-fixture.ts';

const URL = 'https://news.example/ban';
const OTHER = 'https://other.example/ban';
const own = { from: 'extension-page' } as const;
let background: ReturnType<typeof makeBackground>;
beforeEach(() => {
  background = makeBackground();
});

/**
 * Opens an article in tab 1, and sends it to the background script as the script in the page does.
 */
function show(url = URL, title?: string, documentId = 'D1') {
  background.addresses.set(1, url);
  return background.handlers['judge-article'](
    { article: article(url, title) },
    sender(1, url, documentId),
  );
}

const report = () => background.handlers['get-tab-report']({ tabId: 1 }, own);
const onlyAsked = () => background.handlers['change-settings']({ onlyAsked: true }, own);
const deleteAll = () => background.handlers['delete-everything']({}, own);

/**
 * Runs `delayed`, and runs `during` while `delayed` waits for the store. The store answers the
 * first `callsBefore` calls of `method` normally and holds up the next call. Resolves when
 * `delayed` and `during` are done.
 */
async function meanwhile(
  store: KeyValueStore,
  method: 'get' | 'set',
  delayed: () => unknown,
  during: () => unknown,
  callsBefore = 0,
): Promise<void> {
  const does = store[method].bind(store) as (argument: never) => Promise<never>;
  let calls = 0;
  let release = () => {};
  const held = vi.fn();
  const wait = () => {
    held();
    return new Promise<void>((open) => {
      release = open;
    });
  };
  store[method] = (async (argument: never) => {
    const isHeld = calls++ === callsBefore;
    // A held `set` has written nothing. A held `get` has read the value, but not returned it.
    if (isHeld && method === 'set') await wait();
    const answer = await does(argument);
    if (isHeld && method === 'get') await wait();
    return answer;
  }) as never;
  const begun = delayed();
  await vi.waitFor(() => expect(held).toHaveBeenCalled());
  const done = during();
  // Waits at most 50 ms, because `during` may itself wait for the held call.
  await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 50))]);
  release();
  await Promise.allSettled([begun, done]);
}

describe('while an article is judged', () => {
  it.each([
    ['chooses to ask first', onlyAsked],
    ['deletes everything', deleteAll],
  ])(
    'and the reader %s: neither badge nor sidebar comes, and nothing is kept of it',
    async (_, choose) => {
      await meanwhile(background.session, 'get', () => show(), choose);
      expect(background.done).not.toContain('sidebar 1');
      expect(background.badges.get(1)?.text ?? '').toBe('');
      expect(background.session.content.size).toBe(0);
    },
  );

  it('and its page is left: no badge says that this failed', async () => {
    background.state.failure = new Error('The record is damaged.');
    const leave = () => background.handlers['article-left']({}, sender(1, URL));
    await meanwhile(background.local, 'get', () => show(), leave);
    expect(background.badges.get(1)?.text).toBe('');
  });
});

describe('while a change of the settings is written', () => {
  it('and the reader deletes everything: nothing is left', async () => {
    await meanwhile(background.local, 'set', () => onlyAsked(), deleteAll);
    expect(background.local.content.size).toBe(0);
  });
});

describe('while a tab is asked what it shows', () => {
  beforeEach(() => show());

  it.each([
    ['the popup', report, 0],
    ['a new record', () => background.announceNewRecord(), 1],
  ])('by %s, and its next page is judged: that is kept', async (_, ask, callsBefore) => {
    background.sidebars.clear();
    background.addresses.set(1, OTHER);
    await meanwhile(
      background.session,
      'get',
      () => ask(),
      () => show(OTHER, undefined, 'D2'),
      callsBefore,
    );
    expect(await report()).toMatchObject({ kind: 'about' });
  });

  it('to take its sidebar away, and its page is judged anew: that judgement is kept, and the sidebar goes', async () => {
    const hide = () =>
      background.handlers.dismiss({ reach: 'site', host: 'news.example' }, sender(1, URL));
    await meanwhile(background.session, 'get', hide, () => show(URL, 'Dances of the year'), 1);
    expect(await report()).toMatchObject({ kind: 'not-about' });
    expect(background.done).toContain('annotation-gone 1');
  });
});
