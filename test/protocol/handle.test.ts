import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/core/article/article.ts';
import { ARTICLE_LIMITS } from '../../src/core/article/article-limits.ts';
import { answer, type Handlers } from '../../src/protocol/handle.ts';
import { MESSAGES, type MessageName, type RequestOf } from '../../src/protocol/message-map.ts';

const own = { id: 'ours', origin: 'chrome-extension://ours/' };
const page = { id: 'ours', url: 'https://news.example/a', frameId: 0, tab: { id: 5 } } as never;
const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
/** Sender of a message: a page of the extension in a frame of a web page. */
const framed = { ...popup, frameId: 3, tab: { id: 5 } } as never;
const SENDERS = { 'content-script': page, 'extension-page': popup, panel: framed };
const article: Article = {
  url: 'https://news.example/a',
  title: 'T',
  lang: 'en',
  blocks: [],
  dateClues: [],
};

const NAMES = Object.keys(MESSAGES) as MessageName[];

/** Makes handlers that count their calls. Each answers with the name of its message. */
function counting() {
  return Object.fromEntries(
    NAMES.map((name) => [name, vi.fn(async () => name)]),
  ) as unknown as Handlers;
}

type WithContent = {
  [Name in MessageName]: Record<string, never> extends RequestOf<Name> ? never : Name;
}[MessageName];

/** A valid request of each kind of message that carries content. */
const REQUESTS: { [Name in WithContent]: RequestOf<Name> } = {
  'judge-article': { article },
  'get-sidebar': { language: 'en' },
  'get-annotation': { nonce: '0123456789abcdef0123456789abcdef' },
  'sidebar-kept-out': { keptOut: true },
  'get-tab-report': { tabId: 5 },
  'judge-sample': { article },
  'open-sidebar': { tabId: 5 },
  'check-tab': { tabId: 5, anyway: false },
  'import-settings': { text: '{}' },
  'open-record': { app: 'wechat', place: 'US-MT' },
  dismiss: { reach: 'site', host: 'news.example' },
  'get-dismissals': { host: 'news.example' },
  'hide-site': { host: 'news.example' },
  'take-site-offer': { site: 'https://*.example.org/*' },
  'undo-dismissal': { reach: 'site', host: 'news.example' },
  'inspect-feed': { name: '', address: 'https://feed.example/', key: 'x' },
  'add-feed': {
    name: '',
    address: 'https://feed.example/',
    key: 'x',
    confirmed: ['0123456789abcdef'],
  },
  'check-feed': { feed: '0123456789ab' },
  'remove-feed': { feed: '0123456789ab' },
};
const CHOICES: RequestOf<'change-settings'> = {
  opening: 'as-tab',
  highlights: true,
  places: ['US-MT', 'NATO'],
  language: 'zh_TW',
};
const VIEW: RequestOf<'remember-view'> = { collapsed: true, highlights: false };

describe('answer', () => {
  it.each([
    ...NAMES.map(
      (name) => [name, (REQUESTS as Partial<Record<MessageName, object>>)[name] ?? {}] as const,
    ),
    ['change-settings', CHOICES] as const,
    ['remember-view', VIEW] as const,
  ])('%s: answers those who may ask, and nobody else', async (kind, request) => {
    const allowed = MESSAGES[kind].from;
    for (const [name, sender] of [
      ...Object.entries(SENDERS),
      ['stranger', { ...popup, id: 'theirs' }] as const,
    ]) {
      const handlers = counting();
      const result = await answer(handlers, { kind, ...request }, sender, own);
      const isEither = name === 'content-script' || name === 'extension-page';
      const may = allowed === name || (allowed === 'either' && isEither);
      expect(result).toEqual(
        may ? kind : { error: expect.stringContaining('not for this sender') },
      );
      expect(handlers[kind]).toHaveBeenCalledTimes(may ? 1 : 0);
    }
  });

  it.each(NAMES)('%s: refuses a request with a member too many', async (kind) => {
    const request = { ...(REQUESTS as Partial<Record<MessageName, object>>)[kind], extra: true };
    const { from } = MESSAGES[kind];
    const sender = SENDERS[from === 'either' ? 'extension-page' : from];
    const result = await answer(counting(), { kind, ...request }, sender, own);
    expect(result).toEqual({ error: expect.stringContaining('is malformed') });
  });

  it('gives content scripts no more than they need', () => {
    const reachable = NAMES.filter((name) => /content-script|either/.test(MESSAGES[name].from));
    expect(reachable.toSorted()).toEqual([
      'article-left',
      'dismiss',
      'get-sidebar',
      'judge-article',
      'open-record',
      'open-report',
      'refresh-record',
      'sidebar-kept-out',
      'start-reader',
    ]);
  });

  it('lets a framed page of ours do no more than a panel needs, and that with a nonce only', () => {
    expect(NAMES.filter((name) => MESSAGES[name].from === 'panel')).toEqual([
      'get-annotation',
      'remember-view',
    ]);
  });

  it('hands the parsed request and the sender to the handler', async () => {
    const handlers = counting();
    await answer(handlers, { kind: 'judge-article', article }, page, own);
    const sender = {
      from: 'content-script',
      tabId: 5,
      url: 'https://news.example/a',
      documentId: null,
      host: 'news.example',
    };
    expect(handlers['judge-article']).toHaveBeenCalledWith({ article }, sender);
  });

  it.each<[string, unknown]>([
    ['no object', 'refresh-record'],
    ['nothing', null],
    ['no kind', {}],
    ['an unknown kind', { kind: 'format-disk' }],
    ['a kind that every object has', { kind: 'constructor' }],
    ['a prototype', { kind: '__proto__' }],
  ])('refuses %s', async (_, message) => {
    expect(await answer(counting(), message, popup, own)).toEqual({
      error: expect.stringContaining('no message'),
    });
  });

  const blocks = (count: number, text: string) =>
    Array.from({ length: count }, () => ({ kind: 'text', text }));
  it.each<[string, Partial<Record<keyof Article, unknown>>]>([
    ['no title', { title: undefined }],
    ['a member too many', { html: '<b>' } as never],
    ['an address that is none of the web', { url: 'javascript:alert(1)' }],
    ['an endless address', { url: `https://a.example/${'x'.repeat(ARTICLE_LIMITS.url)}` }],
    ['an empty block', { blocks: blocks(1, '') }],
    ['a block of another kind', { blocks: [{ kind: 'script', text: 'x' }] }],
    ['too many blocks', { blocks: blocks(ARTICLE_LIMITS.blocks + 1, 'x') }],
    ['too much text in one block', { blocks: blocks(1, 'x'.repeat(ARTICLE_LIMITS.text + 1)) }],
    ['too much text in all', { blocks: blocks(201, 'x'.repeat(10_000)) }],
  ])('refuses an article with %s', async (_, change) => {
    const message = { kind: 'judge-article', article: { ...article, ...change } };
    const result = await answer(counting(), message, page, own);
    expect(result).toEqual({ error: expect.stringMatching(/^"judge-article" is malformed/) });
    expect(JSON.stringify(result).length).toBeLessThan(700);
  });

  it('takes an article at the limits', async () => {
    const most = { ...article, blocks: blocks(200, 'x'.repeat(10_000)) };
    expect(await answer(counting(), { kind: 'judge-article', article: most }, page, own)).toBe(
      'judge-article',
    );
  });

  it.each([
    [{ app: 'wechat', place: 'US&event=x' }],
    [{ app: '../../popup/index.html', place: null }],
    [{ app: 'wechat' }],
    [{ app: 'wechat', place: null, url: 'https://a.example' }],
  ])('refuses to open the record page on %j', async (on) => {
    expect(await answer(counting(), { kind: 'open-record', ...on }, page, own)).toHaveProperty(
      'error',
    );
  });

  it.each([[-1], [1.5], ['5'], [null], [Number.NaN]])('refuses the tab %s', async (tabId) => {
    const request = { kind: 'check-tab', tabId, anyway: false };
    expect(await answer(counting(), request, popup, own)).toHaveProperty('error');
  });

  it('tells the asker why a handler failed, and the console also the cause', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const error = new Error('The disk is on fire.', { cause: new Error('Lightning.') });
    const handlers = { ...counting(), 'get-feed-report': () => Promise.reject(error) };
    const result = await answer(handlers, { kind: 'get-feed-report' }, popup, own);
    expect(result).toEqual({ error: 'The disk is on fire.' });
    expect(log.mock.calls.flat()).toContain(error);
    log.mockRestore();
  });
});
