import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { JudgeWith } from '../../src/background/articles/judging.ts';
import type { KeyValueStore } from '../../src/browser/storage.ts';
import { makeRecord } from '../core/release/release-parts.ts';
import {
  ABOUT,
  article,
  hideEverywhere,
  makeBackground,
  NOT_ABOUT,
  panelContent,
  sender,
} from './tab-fixture.ts';

const URL = 'https://news.example/ban';
const popup = { from: 'extension-page' } as const;
let background: ReturnType<typeof makeBackground>;
beforeEach(() => {
  background = makeBackground();
});

/**
 * Opens an article in a tab, and sends the article to the background script, as the content script
 * in the page does.
 */
async function show(tabId = 1, url = URL, title?: string, documentId = 'D1') {
  background.addresses.set(tabId, url);
  const answer = await background.handlers['judge-article'](
    { article: article(url, title) },
    sender(tabId, url, documentId),
  );
  return answer;
}

/**
 * Holds up one read of a store, after `passing` reads, until `release` is called. `begun` resolves
 * when this read has begun.
 */
function holdRead(
  store: KeyValueStore,
  passing = 0,
): { begun: Promise<void>; release: () => void } {
  const { get } = store;
  let release = () => {};
  let reads = 0;
  const begun = new Promise<void>((tell) => {
    store.get = async (keys) => {
      if (reads++ === passing)
        await new Promise<void>((open) => {
          release = open;
          tell();
        });
      return get(keys);
    };
  });
  return { begun, release: () => release() };
}

describe('open-report', () => {
  it('opens a report about the very tab that asks', async () => {
    await background.handlers['open-report']({}, sender(7, URL));
    expect(background.done).toEqual(['report 7']);
  });
});

const report = (tabId = 1) => background.handlers['get-tab-report']({ tabId }, popup);

describe('judge-article', () => {
  it('on a match: answers so, lets the sidebar come, sets the badge, and knows what to show', async () => {
    expect(await show()).toEqual({ about: true });
    expect(background.done).toEqual(['sidebar 1']);
    expect(background.badges.get(1)).toMatchObject({
      text: '≠',
      title:
        'Still Banned? Now in force: TikTok in India · The law has changed since this article.',
    });
    const annotation = await panelContent(background.handlers, sender(1, URL));
    expect(annotation).toMatchObject({
      report: { kind: 'about', annotation: { apps: [{ id: 'tiktok' }], today: '2026-10-02' } },
      settings: { opening: 'by-itself', collapsed: false, highlights: true },
      places: [],
    });
    const { annotation: whole, ...rest } = (await report()) as { annotation: object };
    // The panel does not get the `answers` of the annotation, because the annotation's `findings`
    // already contain these answers.
    expect({ ...rest, annotation: { ...whole, answers: [] } }).toEqual(annotation.report);
  });

  it('on another kind of page: no sidebar, no badge, and the popup can say so', async () => {
    expect(await show(1, URL, 'Dances of the year')).toEqual({ about: false });
    expect(background.done).toEqual([]);
    expect(background.badges.get(1)?.text).toBe('');
    expect(await report()).toMatchObject({ kind: 'not-about' });
  });

  it('works on in a new worker: nothing that a tab needs was in memory only', async () => {
    await show();
    const { handlers } = background.restart();
    expect(await panelContent(handlers, sender(1, URL))).toMatchObject({
      report: { kind: 'about' },
    });
    expect(await handlers['get-tab-report']({ tabId: 1 }, popup)).toMatchObject({ kind: 'about' });
  });

  it('when the record failed to load: says so on the badge and in the report, which is no "nothing found"', async () => {
    background.state.failure = new Error('The record is damaged.');
    await expect(show()).rejects.toThrow('damaged');
    expect(background.badges.get(1)).toMatchObject({ text: '!' });
    expect(await report()).toEqual({
      kind: 'record-failed',
      failure: { reason: 'unforeseen', message: 'The record is damaged.' },
    });
  });

  it('drops a judgement that took so long that the tab shows another article', async () => {
    const read = holdRead(background.session);
    const slow = show(1, 'https://news.example/old');
    await read.begun;
    await show(1, 'https://news.example/new', 'Dances of the year');
    read.release();
    expect(await slow).toEqual({ about: false });
    expect(background.done).toEqual([]);
    expect(await report()).toMatchObject({ kind: 'not-about' });
  });

  it('says nothing of a tab before its article is judged, lest one that is judged slowly looks like none', async () => {
    const read = holdRead(background.session);
    const shown = show();
    await read.begun;
    const told = report();
    read.release();
    await shown;
    expect(await told).toMatchObject({ kind: 'about' });
  });

  it('keeps tabs apart', async () => {
    await show(1);
    await show(2, 'https://news.example/dance', 'Dances of the year');
    expect([await report(1), await report(2)]).toMatchObject([
      { kind: 'about' },
      { kind: 'not-about' },
    ]);
    expect([background.badges.get(1)?.text, background.badges.get(2)?.text]).toEqual(['≠', '']);
  });
});

describe('article-left', () => {
  it.each([
    ['while it is not known whether the page may be judged', () => background.local],
    ['while the page is judged', () => background.session],
    ['while the badge is made', () => background.local, 1],
  ])('%s: neither badge nor sidebar comes any more', async (_, storeOf, passing = 0) => {
    const read = holdRead(storeOf(), passing);
    const shown = show();
    await read.begun;
    await background.handlers['article-left']({}, sender(1, URL));
    read.release();
    await shown;
    expect(background.done).toEqual(['annotation-gone 1']);
    expect(background.badges.get(1)?.text).toBe('');
  });
  it('takes back the sidebar and the badge, and forgets the page', async () => {
    await show();
    await background.handlers['article-left']({}, sender(1, URL));
    expect(background.done.at(-1)).toBe('annotation-gone 1');
    expect(background.badges.get(1)?.text).toBe('');
    expect(await report()).toMatchObject({ kind: 'unknown' });
    expect(background.session.content.size).toBe(0);
  });
});

describe('a tab that loads another page', () => {
  it.each([
    ['of the site', 'https://news.example/cheese'],
    ['whose address is hidden', null],
  ])('%s, while an article is judged: neither badge nor sidebar comes', async (_, address) => {
    const read = holdRead(background.session);
    const shown = show();
    await read.begun;
    if (address) background.addresses.set(1, address);
    else background.addresses.delete(1);
    read.release();
    expect(await shown).toEqual({ about: false });
    expect(background.done).toEqual([]);
    expect(background.badges.size).toBe(0);
    expect(background.session.content.size).toBe(0);
  });
});

describe('a closed tab', () => {
  it('leaves nothing behind once another article was judged', async () => {
    background.addresses.set(2, `${URL}2`);
    await background.handlers['check-tab']({ tabId: 2, anyway: false }, popup);
    await show(1);
    background.addresses.delete(1);
    background.addresses.delete(2);
    await show(3);
    await vi.waitFor(() => expect([...background.session.content.keys()]).toEqual(['tab:3']));
  });
});

describe('get-tab-report', () => {
  it('knows nothing of a tab that nobody reported', async () => {
    expect(await report(9)).toMatchObject({ kind: 'unknown', provenance: { version: 1 } });
  });

  it.each([
    ['another site', 'https://blog.example/ban', true, 'unknown'],
    ['another page of the site', 'https://news.example/other', true, 'unknown'],
    ['the same page with another query, its sidebar still there', `${URL}?utm=x`, true, 'about'],
    ['another page under the same path, newly loaded', `${URL}?id=2`, false, 'unknown'],
  ])('after the tab went to %s', async (_, address, sidebarThere, kind) => {
    await show();
    background.addresses.set(1, address);
    if (!sidebarThere) background.sidebars.clear();
    expect(await report()).toMatchObject({ kind });
  });

  it('says what was judged when the browser does not tell the address, while the document has its sidebar', async () => {
    await show();
    background.addresses.clear();
    expect(await report()).toMatchObject({ kind: 'about' });
  });

  it('knows nothing, and keeps nothing, of a tab that went to a site whose addresses are not told', async () => {
    await show();
    background.addresses.clear();
    background.sidebars.clear();
    expect(await report()).toMatchObject({ kind: 'unknown' });
    expect(background.session.content.size).toBe(0);
  });

  it('starts afresh when what was stored is of another form', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await show();
    background.session.content.set('tab:1', { url: URL, judgement: { ...ABOUT, score: 'high' } });
    expect(await report()).toMatchObject({ kind: 'unknown' });
    vi.restoreAllMocks();
  });
});

describe('start-reader', () => {
  it('runs the reader in the asking tab, and says when the browser does not let it', async () => {
    background.addresses.set(1, URL);
    const ask = (tabId: number) => background.handlers['start-reader']({}, sender(tabId, URL));
    expect(await ask(1)).toEqual({ started: true });
    expect(await ask(2)).toEqual({ started: false });
    expect(background.done).toEqual(['reader 1', 'reader 2']);
  });
});

describe('check-tab', () => {
  it('runs the detector there, and says when the browser does not let it', async () => {
    background.addresses.set(1, URL);
    expect(await background.handlers['check-tab']({ tabId: 1, anyway: false }, popup)).toEqual({
      started: true,
    });
    expect(await background.handlers['check-tab']({ tabId: 2, anyway: false }, popup)).toEqual({
      started: false,
    });
    expect(background.done).toEqual(['detector 1', 'detector 2']);
  });

  it('is pending until the page reports, or the tab shows another', async () => {
    background.addresses.set(1, URL);
    await background.handlers['check-tab']({ tabId: 1, anyway: false }, popup);
    expect(await report()).toMatchObject({ kind: 'unknown', isPending: true });
    background.addresses.set(1, 'https://news.example/cheese');
    expect(await report()).not.toHaveProperty('isPending');
    await show(1, URL, 'Dances of the year');
    expect(await report()).toEqual({ kind: 'not-about', provenance: expect.anything() });
  });

  it('judges a page anyway whose reader says that it is about a ban, and no later one', async () => {
    const judgeWith = vi.fn<JudgeWith>((_, __, ___, anyway) =>
      anyway ? { ...ABOUT, score: 0.2 } : NOT_ABOUT,
    );
    background = makeBackground({ judgeWith });
    await show();
    expect(await report()).toMatchObject({ kind: 'not-about' });
    await background.handlers['check-tab']({ tabId: 1, anyway: true }, popup);
    expect(await report()).toMatchObject({ kind: 'unknown', isPending: true });
    expect(await show()).toEqual({ about: true });
    expect(await report()).toMatchObject({ kind: 'about', byReaderOnly: true });
    expect(await show(1, 'https://news.example/next')).toEqual({ about: false });
    expect(await show()).toEqual({ about: true });
    expect(await show(1, URL, undefined, 'D2')).toEqual({ about: false });
  });
});

describe('dismiss', () => {
  const dismiss = (reach: 'page' | 'site', host = 'news.example') =>
    background.handlers.dismiss({ reach, host }, sender(1, URL));

  it('of the page: no sidebar when the same document is read again, but after the page was loaded anew', async () => {
    await show();
    await dismiss('page');
    background.done.length = 0;
    await show();
    expect(background.done).toEqual([]);
    await show(1, URL, undefined, 'D2');
    expect(background.done).toEqual(['sidebar 1']);
  });

  it('of the site: sidebars go from all its tabs and come to none of its pages, until undone', async () => {
    await show(1);
    await show(2, 'https://news.example/second');
    await show(3, 'https://other.example/ban');
    background.done.length = 0;
    await dismiss('site');
    expect(background.done.toSorted()).toEqual(['annotation-gone 1', 'annotation-gone 2']);
    await show(4, 'https://news.example/third');
    expect(background.done).not.toContain('sidebar 4');
    expect(await report(4)).toMatchObject({ kind: 'about' });
    background.done.length = 0;
    await background.handlers['undo-dismissal']({ reach: 'site', host: 'news.example' }, popup);
    expect(background.done.toSorted()).toEqual(['sidebar 1', 'sidebar 2', 'sidebar 4']);
  });

  it('of the site by the popup: as by a page of the site', async () => {
    await show(1);
    await show(3, 'https://other.example/ban');
    background.done.length = 0;
    await background.handlers['hide-site']({ host: 'news.example' }, popup);
    expect(background.done).toEqual(['annotation-gone 1']);
    const ask = { host: 'news.example' };
    expect(await background.handlers['get-dismissals'](ask, popup)).toMatchObject({ site: true });
  });

  it('everywhere: on every site, told to whoever asks', async () => {
    await show(3, 'https://other.example/ban');
    await hideEverywhere(background.handlers);
    expect(background.done).toContain('annotation-gone 3');
    const ask = { host: 'other.example' };
    expect(await background.handlers['get-dismissals'](ask, popup)).toEqual({
      site: false,
      everywhere: true,
      onlyAsked: false,
      isFixed: false,
    });
  });

  it('everywhere, undone: a site that was dismissed by itself stays so', async () => {
    await show();
    await hideEverywhere(background.handlers, ['news.example']);
    background.done.length = 0;
    await background.handlers['undo-dismissal']({ reach: 'everywhere', host: '' }, popup);
    expect(background.done).toEqual([]);
    expect(
      await background.handlers['get-dismissals']({ host: 'news.example' }, popup),
    ).toMatchObject({
      site: true,
      everywhere: false,
    });
  });

  it('for one page: stays so, whatever is undone for a site or everywhere', async () => {
    await show();
    await dismiss('page');
    await hideEverywhere(background.handlers);
    background.done.length = 0;
    await background.handlers['undo-dismissal']({ reach: 'everywhere', host: '' }, popup);
    expect(background.done).toEqual([]);
  });

  it('counts for the page that was left, not for the one that the tab shows by then', async () => {
    const left = sender(1, URL, 'D1');
    await show(1, 'https://other.example/ban', undefined, 'D2');
    await background.handlers.dismiss({ reach: 'page', host: 'news.example' }, left);
    expect(background.done).not.toContain('annotation-gone 1');
    await background.handlers.dismiss({ reach: 'site', host: 'news.example' }, left);
    expect(
      await background.handlers['get-dismissals']({ host: 'news.example' }, popup),
    ).toMatchObject({
      site: true,
    });
  });

  it('is refused for another site than the page is on', async () => {
    await expect(dismiss('site', 'other.example')).rejects.toThrow("can't dismiss");
  });
});

describe('a reader who wants to ask first', () => {
  const choose = (onlyAsked: boolean) =>
    background.handlers['change-settings']({ onlyAsked }, popup);

  it('is told nothing of a page that was not asked for, not by a badge either', async () => {
    await choose(true);
    expect(await show()).toEqual({ about: false });
    expect(background.done).toEqual([]);
    expect(background.badges.get(1)?.text ?? '').toBe('');
    expect(await report()).toMatchObject({ kind: 'unknown' });
  });

  it('is answered where it was asked, in that document and in no later one of the tab', async () => {
    await choose(true);
    background.addresses.set(1, URL);
    await background.handlers['check-tab']({ tabId: 1, anyway: false }, popup);
    expect(await show()).toEqual({ about: true });
    expect(await show()).toEqual({ about: true });
    expect(await show(2)).toEqual({ about: false });
    expect(await show(1, URL, undefined, 'D2')).toEqual({ about: false });
  });

  it('is told nothing of the page that the tab went on to from one that had no answer', async () => {
    await choose(true);
    background.addresses.set(1, 'https://news.example/cheese');
    await background.handlers['check-tab']({ tabId: 1, anyway: false }, popup);
    expect(await show(1, URL)).toEqual({ about: false });
    expect(background.done).toEqual(['detector 1']);
  });

  it('asked nothing by what was pressed before this choice', async () => {
    background.addresses.set(1, URL);
    await background.handlers['check-tab']({ tabId: 1, anyway: false }, popup);
    await choose(true);
    expect(await show()).toEqual({ about: false });
  });

  it('sees what was read unasked go at once, and new pages answered when the choice is taken back', async () => {
    await show();
    await choose(true);
    expect(background.done).toContain('annotation-gone 1');
    expect(await report()).toMatchObject({ kind: 'unknown' });
    await choose(false);
    expect(await show()).toEqual({ about: true });
  });

  it('keeps the other choices', async () => {
    await background.handlers['change-settings']({ places: ['IN'] }, popup);
    await choose(true);
    const { settings } = await background.handlers['get-options']({}, popup);
    expect(settings).toMatchObject({ places: ['IN'], onlyAsked: true, opening: 'by-itself' });
  });
});

describe('judge-sample', () => {
  it('answers as the sidebar of a tab would, and leaves no trace of the article', async () => {
    await background.handlers['change-settings']({ places: ['US'] }, popup);
    const answer = await background.handlers['judge-sample']({ article: article(URL) }, popup);
    expect(answer).toMatchObject({
      report: { kind: 'about', annotation: { apps: [{ id: 'tiktok' }] } },
    });
    expect(await background.session.get(null)).toEqual({});
    expect(background.done).toEqual([]);
  });
  it('says that the record failed to load', async () => {
    background.state.failure = new Error('Damaged.');
    const answer = await background.handlers['judge-sample']({ article: article(URL) }, popup);
    expect(answer.report).toEqual({
      kind: 'record-failed',
      failure: { reason: 'unforeseen', message: 'Damaged.' },
    });
  });
});

describe('a new record', () => {
  it('is told to tabs with an annotation, whose badges change, and to no other', async () => {
    await show(1);
    await show(2, 'https://news.example/dance', 'Dances of the year');
    background.done.length = 0;
    expect(background.badges.get(1)?.title).toMatch(/Now in force: TikTok in India/);
    const record = makeRecord(2);
    record.events[1] = {
      ...(record.events[1] as (typeof record.events)[0]),
      date: '2026-01-01',
      state: 'ended',
    };
    background.state.record = record;
    await background.announceNewRecord();
    expect(background.done).toEqual(['annotation-changed 1']);
    expect(background.badges.get(1)?.title).toMatch(/No longer in force: TikTok in India/);
  });

  it('is told to nobody in a tab that has gone on to another page, of which nothing is kept', async () => {
    await show(1);
    background.addresses.set(1, 'https://news.example/cheese');
    background.sidebars.clear();
    background.done.length = 0;
    background.badges.clear();
    await background.announceNewRecord();
    expect(background.done).toEqual([]);
    expect(background.badges.size).toBe(0);
    expect(await background.session.get('tab:1')).toEqual({});
  });

  it('brings no badge to a tab that went to a site whose addresses are not told', async () => {
    await show(1);
    background.addresses.clear();
    background.sidebars.clear();
    background.badges.clear();
    await background.announceNewRecord();
    expect(background.badges.size).toBe(0);
  });

  it('is not shown to a sidebar in another document than the one that was judged', async () => {
    await show(1);
    const answer = await panelContent(background.handlers, sender(1, URL, 'D2'));
    expect(answer).toMatchObject({ report: { kind: 'unknown' } });
  });

  it('does not bring back a sidebar that the reader sent away, until a sidebar asks again', async () => {
    await show();
    await background.handlers.dismiss({ reach: 'page', host: 'news.example' }, sender(1, URL));
    background.done.length = 0;
    await background.announceNewRecord();
    expect(background.done).toEqual([]);
    await background.handlers['get-sidebar']({ language: 'en' }, sender(1, URL));
    await background.announceNewRecord();
    expect(background.done).toEqual(['annotation-changed 1']);
  });
});
