import { afterEach, describe, expect, it, vi } from 'vitest';
import { handle } from '../../src/protocol/handle.ts';
import { hasSidebar, notifyTab, onNotice } from '../../src/protocol/notify.ts';
import { send } from '../../src/protocol/send.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

type Listener = (
  message: unknown,
  sender: object,
  sendResponse: (answer: unknown) => void,
) => unknown;

/**
 * Imitates messaging within one extension, with messages copied as JSON. `from` replaces fields of
 * the sender. `privateTabs` are ids of tabs in private windows.
 */
function stubMessaging(from: object = {}, privateTabs: number[] = []) {
  const listeners = new Set<Listener>();
  const deliver = (message: unknown) =>
    new Promise((resolve, reject) => {
      if (listeners.size === 0) return reject(new Error('Receiving end does not exist.'));
      const copy = JSON.parse(JSON.stringify(message));
      const sender = { id: 'ours', url: 'chrome-extension://ours/popup.html', ...from };
      const waits = [...listeners]
        .map((listener) => listener(copy, sender, resolve))
        .includes(true);
      if (!waits) resolve(undefined);
    });
  const runtime = {
    id: 'ours',
    getURL: () => 'chrome-extension://ours/',
    sendMessage: deliver,
    onMessage: {
      addListener: (l: Listener) => listeners.add(l),
      removeListener: (l: Listener) => listeners.delete(l),
    },
  };
  vi.stubGlobal('chrome', {
    runtime,
    tabs: {
      sendMessage: (_: number, message: unknown) => deliver(message),
      get: async (id: number) => {
        if (id === CLOSED) throw new Error(`No tab with id: ${id}.`);
        return { incognito: privateTabs.includes(id) };
      },
    },
  });
}

/** Id of a tab that has closed. */
const CLOSED = 404;

/** Handles messages about normal windows and about private windows with the same handlers. */
function answerWith(handlers: object): void {
  handle({ usual: handlers, private: handlers } as never);
}

describe('send', () => {
  it('resolves to the answer of the handler, null included', async () => {
    stubMessaging();
    answerWith({
      'get-dismissals': async ({ host }: { host: string }) => ({
        site: host === 'a.example',
        everywhere: false,
      }),
      'undo-dismissal': async () => null,
    });
    expect(await send('get-dismissals', { host: 'a.example' })).toEqual({
      site: true,
      everywhere: false,
    });
    expect(await send('undo-dismissal', { reach: 'site', host: 'a.example' })).toBe(null);
  });

  it('rejects with the sentence of a handler that failed', async () => {
    stubMessaging();
    answerWith({ 'get-feed-report': () => Promise.reject(new Error('No record.')) } as never);
    await expect(send('get-feed-report', {})).rejects.toThrow('No record.');
  });

  it('rejects when it is not for this sender to ask', async () => {
    stubMessaging();
    answerWith({} as never);
    await expect(send('article-left', {})).rejects.toThrow('not for this sender');
  });

  it('rejects when nobody is there', async () => {
    stubMessaging();
    await expect(send('get-feed-report', {})).rejects.toThrow();
  });
});

describe('onNotice', () => {
  it('hears the notices to its tab until it stops, and nothing else', async () => {
    stubMessaging();
    const heard = vi.fn();
    const stop = onNotice(heard);
    expect(await notifyTab(5, 'annotation-changed')).toBe(true);
    expect(await hasSidebar(5)).toBe(true);
    await notifyTab(5, 'format-disk' as never);
    stop();
    expect(await notifyTab(5, 'annotation-gone')).toBe(false);
    expect(await hasSidebar(5)).toBe(false);
    expect(heard.mock.calls).toEqual([['annotation-changed']]);
  });
});

describe('a notice to a page whose scripts never end', () => {
  it('counts as unheard after five seconds', async () => {
    stubMessaging();
    vi.useFakeTimers();
    vi.spyOn(chrome.tabs, 'sendMessage').mockReturnValue(new Promise(() => {}) as never);
    const reached = notifyTab(5, 'annotation-changed');
    await vi.advanceTimersByTimeAsync(5000);
    expect(await reached).toBe(false);
    vi.useRealTimers();
  });
});

describe('a message about a window', () => {
  const told = (by: string) => ({ 'take-place-news': () => [by] }) as never;
  const ask = (tabId?: number) => send('take-place-news', tabId === undefined ? {} : { tabId });
  it.each<[string, object, number | undefined, string]>([
    ['the popup, of a private window by its tab', {}, 7, 'private'],
    ['the popup, of a usual window by its tab', {}, 5, 'usual'],
    ['a page that says nothing of a tab', {}, undefined, 'usual'],
    ['a page in a private window', { tab: { id: 7, incognito: true } }, undefined, 'private'],
    ['a page in a usual window, about a private tab', { tab: { id: 5 } }, 7, 'private'],
    ['the popup, of a tab that has closed and may have been private', {}, CLOSED, 'private'],
  ])('from %s: goes to the handlers of that window', async (_, from, tabId, wanted) => {
    stubMessaging(from, [7]);
    handle({ usual: told('usual'), private: told('private') });
    expect(await ask(tabId)).toEqual([wanted]);
  });
});
