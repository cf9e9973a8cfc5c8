import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPanelNonces } from '../../../src/background/articles/panel-nonces.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import { unpack } from '../../../src/protocol/packed.ts';
import { article, makeBackground, panelContent, panelIn, sender } from '../tab-fixture.ts';

const URL = 'https://news.example/ban';
const host = sender(1, URL);

describe('a nonce', () => {
  const nonces = createPanelNonces();
  it('is redeemed once, for the content script to which it was issued', () => {
    const nonce = nonces.issue(host);
    expect(nonce).toMatch(/^[0-9a-f]{32}$/);
    expect(nonces.redeem(nonce, 1)).toBe(host);
    expect(nonces.redeem(nonce, 1)).toBeNull();
  });
  it('is worth nothing in another tab, and still good in its own', () => {
    const nonce = nonces.issue(host);
    expect(nonces.redeem(nonce, 2)).toBeNull();
    expect(nonces.redeem(nonce, 1)).toBe(host);
  });
  it('is never issued twice', () => {
    const issued = Array.from({ length: 100 }, () => nonces.issue(host));
    expect(new Set(issued).size).toBe(100);
  });
  it('is forgotten when many newer ones wait', () => {
    const first = nonces.issue(host);
    for (let more = 0; more < 200; more += 1) nonces.issue(host);
    expect(nonces.redeem(first, 1)).toBeNull();
  });
});

describe('a panel', () => {
  let background: ReturnType<typeof makeBackground>;
  beforeEach(() => {
    background = makeBackground();
  });
  const ask = (nonce: string, tabId = 1) =>
    background.handlers['get-annotation']({ nonce }, panelIn(tabId));

  it('that nobody asked for is told nothing', async () => {
    await expect(ask('0'.repeat(32))).rejects.toThrow('No sidebar of this tab');
  });
  it('is told its content once', async () => {
    const { nonce } = await background.handlers['get-sidebar']({ language: 'en' }, host);
    await ask(nonce);
    await expect(ask(nonce)).rejects.toThrow('No sidebar of this tab');
  });
  it('is told what the reader chose meanwhile, if its document took seconds to load', async () => {
    vi.useFakeTimers();
    background.addresses.set(1, URL);
    await background.handlers['judge-article']({ article: article(URL) }, host);
    const nonce = background.ahead.get(1) ?? '';
    const settings = { ...DEFAULT_SETTINGS, highlights: false };
    background.local.content.set('settings', settings);
    vi.advanceTimersByTime(3001);
    vi.useRealTimers();
    expect(unpack(await ask(nonce)).settings.highlights).toBe(false);
  });
  it('that loads while the article is judged is told its content', async () => {
    background.addresses.set(1, URL);
    await background.handlers['judge-article']({ article: article(URL) }, host);
    const content = unpack(await ask(background.ahead.get(1) ?? ''));
    expect(content.report.kind).toBe('about');
  });
  it.each([
    ['starts as a tab', { opening: 'as-tab' }, 'India bans TikTok.'],
    ['was left collapsed', { collapsed: true }, 'India bans TikTok.'],
    ['never opens by itself', { opening: 'never' }, 'India bans TikTok.'],
    ['has nothing to say', {}, 'Cats.'],
  ])('of a sidebar that %s does not load by itself', async (_, settings, title) => {
    background.local.content.set('settings', { ...DEFAULT_SETTINGS, ...settings });
    await background.handlers['judge-article']({ article: article(URL, title) }, host);
    expect(background.ahead.get(1)).toBeUndefined();
  });
  it('in another tab is told nothing', async () => {
    const { nonce } = await background.handlers['get-sidebar']({ language: 'en' }, host);
    await expect(ask(nonce, 2)).rejects.toThrow('No sidebar of this tab');
  });
  it('may ask a restarted background with a fresh nonce', async () => {
    const { nonce } = await background.handlers['get-sidebar']({ language: 'en' }, host);
    const { handlers } = background.restart();
    const stale = handlers['get-annotation']({ nonce }, panelIn(1));
    await expect(stale).rejects.toThrow();
    expect(await panelContent(handlers, host)).toHaveProperty('settings');
  });
});
