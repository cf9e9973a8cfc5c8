import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settings } from '../../../src/background/choices/settings.ts';
import { readStored } from '../../../src/browser/storage.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import { memoryStore } from '../memory.ts';
import { article, makeBackground, panelContent, panelIn, sender } from '../tab-fixture.ts';

const URL = 'https://news.example/ban';
const options = { from: 'extension-page' } as const;
let background: ReturnType<typeof makeBackground>;
beforeEach(() => {
  background = makeBackground();
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function show(tabId = 1, url = URL, title?: string) {
  background.addresses.set(tabId, url);
  await background.handlers['judge-article']({ article: article(url, title) }, sender(tabId, url));
}
const choose = (change: Partial<typeof DEFAULT_SETTINGS>) => {
  const { opening, highlights, places, language } = { ...DEFAULT_SETTINGS, ...change };
  return background.handlers['change-settings']({ opening, highlights, places, language }, options);
};
const toldSidebar = () => panelContent(background.handlers, sender(1, URL));

describe('stored settings', () => {
  it.each([
    ['another opening', { ...DEFAULT_SETTINGS, opening: 'always' }],
    ['a place that is no code', { ...DEFAULT_SETTINGS, places: ['<b>'] }],
    ['too many places', { ...DEFAULT_SETTINGS, places: Array.from({ length: 21 }, () => 'US') }],
    ['a member too many', { ...DEFAULT_SETTINGS, theme: 'pink' }],
  ])('that hold %s are those of the first day', async (_, corrupted) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const store = memoryStore();
    store.content.set('settings', corrupted);
    expect(await readStored(store, settings)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('the language', () => {
  it('is the browser’s own for a reader who chose before there was a choice', async () => {
    const store = memoryStore();
    const { language: _, ...before } = { ...DEFAULT_SETTINGS, opening: 'as-tab' as const };
    store.content.set('settings', before);
    expect(await readStored(store, settings)).toEqual({ ...before, language: 'auto' });
  });
  it('is chosen: badge, sidebar and pages speak it at once', async () => {
    await show();
    background.done.length = 0;
    await choose({ language: 'de' });
    expect(background.badges.get(1)?.title).toBe(
      'Still Banned? Gilt inzwischen: TikTok, Indien · Die Rechtslage hat sich seit diesem Artikel geändert.',
    );
    expect(background.done).toEqual(['annotation-changed 1']);
    const { catalog } = await toldSidebar();
    expect(catalog).toMatchObject({ language: 'de', messages: { now: 'Heute' } });
    expect(catalog.messages).not.toHaveProperty('options_title');
    expect(background.local.content.has('dismissals')).toBe(false);
    expect(await background.handlers['get-catalog']({}, options)).toMatchObject({
      language: 'de',
      messages: { options_title: 'Einstellungen' },
    });
  });
});

describe('the language and "never" at once', () => {
  it('is seen in both: the sidebar goes, the badge speaks the language', async () => {
    await show();
    background.done.length = 0;
    await choose({ language: 'de', opening: 'never' });
    expect(background.done).toEqual(['annotation-gone 1']);
    expect(background.badges.get(1)?.title).toMatch(/Gilt inzwischen/);
  });
});

describe('remember-view', () => {
  it('is told to the next sidebar, also by a new worker', async () => {
    await show();
    await toldSidebar();
    const view = { collapsed: true, highlights: false };
    await background.handlers['remember-view'](view, panelIn(1));
    const { handlers } = background.restart();
    const { settings: told } = await panelContent(handlers, sender(1, URL));
    expect(told).toEqual({ opening: 'by-itself', collapsed: true, highlights: false });
  });
  it('is forgotten by a new choice, so that the choice is seen', async () => {
    await toldSidebar();
    await background.handlers['remember-view']({ collapsed: true }, panelIn(1));
    await choose({ opening: 'by-itself' });
    expect((await toldSidebar()).settings.collapsed).toBe(false);
  });
  it('is taken from the frame that showed its tab’s nonce, by a new worker too', async () => {
    await toldSidebar();
    const remember = (tabId: number, frameId: number, { handlers } = background.restart()) =>
      handlers['remember-view']({ collapsed: true }, panelIn(tabId, frameId));
    await expect(remember(1, 4)).rejects.toThrow('No sidebar of this tab');
    await expect(remember(2, 3)).rejects.toThrow('No sidebar of this tab');
    expect((await toldSidebar()).settings.collapsed).toBe(false);
    await remember(1, 3);
    expect((await toldSidebar()).settings.collapsed).toBe(true);
    background.addresses.delete(1);
    await show(2, 'https://news.example/second');
    await vi.waitFor(() => expect(background.session.content.has('panel:1')).toBe(false));
    await expect(remember(1, 3)).rejects.toThrow('No sidebar of this tab');
  });
});

describe('change-settings', () => {
  it('"never": sidebars go at once and none comes by itself, until another choice', async () => {
    await show();
    background.done.length = 0;
    await choose({ opening: 'never' });
    expect(background.done).toEqual(['annotation-gone 1']);
    await show(2, 'https://news.example/second');
    expect(background.done).not.toContain('sidebar 2');
    expect(background.badges.get(2)?.text).toBe('≠');
    background.done.length = 0;
    await choose({ opening: 'as-tab' });
    expect(background.done.toSorted()).toEqual(['sidebar 1', 'sidebar 2']);
  });
  it('any other choice: open sidebars look again, those sent away stay away', async () => {
    await show(1);
    await show(2, 'https://news.example/second');
    await background.handlers.dismiss(
      { reach: 'page', host: 'news.example' },
      sender(2, 'https://news.example/second'),
    );
    background.done.length = 0;
    await choose({ highlights: false });
    expect(background.done).toEqual(['annotation-changed 1']);
  });
  it('gives the sidebar the law in the places of the reader, less those that the article is about', async () => {
    await show();
    await choose({ places: ['US', 'IN', 'ZZ'] });
    const { places, report } = await toldSidebar();
    expect(report).toMatchObject({
      kind: 'about',
      annotation: { jurisdictions: [{ code: 'IN' }] },
    });
    expect(places.map(({ jurisdiction }) => jurisdiction.code)).not.toContain('IN');
  });
});

describe('open-sidebar', () => {
  const open = (tabId = 1) => background.handlers['open-sidebar']({ tabId }, options);
  it('opens the one that is there', async () => {
    await show();
    background.done.length = 0;
    expect(await open()).toEqual({ opened: true });
    expect(background.done).toEqual(['sidebar-wanted 1']);
  });
  it('brings it where it never came, whatever was chosen', async () => {
    await choose({ opening: 'never' });
    await show();
    background.done.length = 0;
    expect(await open()).toEqual({ opened: true });
    expect(background.done).toEqual(['sidebar-wanted 1', 'sidebar 1', 'sidebar-wanted 1']);
  });
  it('does nothing on a page that is not about a ban, or of which nothing is known', async () => {
    await show(1, URL, 'Dances of the year');
    background.done.length = 0;
    expect([await open(1), await open(9)]).toEqual([{ opened: false }, { opened: false }]);
    expect(background.done).toEqual([]);
  });
  it('does nothing when the tab went to another page', async () => {
    await show();
    background.addresses.set(1, 'https://other.example/');
    expect(await open()).toEqual({ opened: false });
  });
});

describe('get-options', () => {
  it('tells what was chosen and hidden, and the places of the record by name', async () => {
    await choose({ places: ['IN'] });
    await background.handlers.dismiss({ reach: 'site', host: 'news.example' }, sender(1, URL));
    const report = await background.handlers['get-options']({}, options);
    expect(report).toMatchObject({
      settings: { places: ['IN'] },
      hidden: { everywhere: false, sites: ['news.example'] },
      feedAddress: 'https://feed.example/',
    });
    const names = report.jurisdictions.map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    expect(names.length).toBeGreaterThan(0);
  });
  it('tells them also when the record failed to load', async () => {
    background.state.failure = new Error('The record is damaged.');
    expect(await background.handlers['get-options']({}, options)).toMatchObject({
      settings: DEFAULT_SETTINGS,
      feed: { record: { kind: 'failed', failure: { message: 'The record is damaged.' } } },
      jurisdictions: [],
    });
  });
});

describe('delete-everything', () => {
  it('leaves nothing in any store, and takes sidebars and badges back', async () => {
    await show();
    await show(2, 'https://news.example/dance', 'Dances of the year');
    await choose({ opening: 'as-tab', places: ['IN'] });
    await background.handlers.dismiss({ reach: 'site', host: 'news.example' }, sender(1, URL));
    await background.handlers['delete-everything']({}, options);
    expect([background.local.content.size, background.session.content.size]).toEqual([0, 0]);
    expect(background.done).toContain('annotation-gone 1');
    expect(background.badges.get(1)?.text).toBe('');
    expect((await background.handlers['get-options']({}, options)).settings).toEqual(
      DEFAULT_SETTINGS,
    );
  });
  it('also deletes what is kept for the session, and records of feeds that are gone', async () => {
    await background.session.set({ 'private:settings': { places: ['IN'] }, 'set-aside': {} });
    await background.local.set({ 'feed:gone:refresh': {}, 'feed:gone:releases': [] });
    await background.handlers['delete-everything']({}, options);
    expect([background.local.content.size, background.session.content.size]).toEqual([0, 0]);
    expect(background.done.filter((act) => act.startsWith('blobs'))).toEqual(['blobs gone 0']);
  });
  it('goes on if such a record can’t be deleted', async () => {
    await show();
    await background.local.set({ 'feed:stuck:refresh': {} });
    await background.handlers['delete-everything']({}, options);
    expect(background.local.content.size).toBe(0);
    expect(background.done).toContain('annotation-gone 1');
  });
});
