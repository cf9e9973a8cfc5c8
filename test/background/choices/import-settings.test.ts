import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import { settingsFile } from '../../../src/core/settings/settings-file.ts';
import { article, makeBackground, sender } from '../tab-fixture.ts';

const URL = 'https://news.example/ban';
const options = { from: 'extension-page' } as const;
let background: ReturnType<typeof makeBackground>;
beforeEach(() => {
  background = makeBackground();
});

const importing = (text: string) => background.handlers['import-settings']({ text }, options);
const kept = () => background.local.get(['settings', 'dismissals']);
/** Shows an article with its sidebar in a tab. */
async function show(): Promise<void> {
  background.addresses.set(1, URL);
  await background.handlers['judge-article']({ article: article(URL) }, sender(1, URL));
  background.done.length = 0;
}

describe('import-settings', () => {
  it('puts what the file says in the place of what held', async () => {
    await background.handlers['change-settings']({ places: ['US'], language: 'de' }, options);
    const chosen = { ...DEFAULT_SETTINGS, places: ['IN'], highlights: false };
    const hidden = { everywhere: false, sites: ['other.example'] };
    expect(await importing(settingsFile(chosen, hidden))).toEqual({ kind: 'read' });
    expect(await kept()).toEqual({ settings: chosen, dismissals: hidden });
  });
  it('is seen in open tabs at once: the sidebar goes where the file hides it, and comes back', async () => {
    await show();
    await importing(settingsFile(DEFAULT_SETTINGS, { everywhere: false, sites: ['news.example'] }));
    expect(background.done.at(-1)).toBe('annotation-gone 1');
    await importing(settingsFile(DEFAULT_SETTINGS, { everywhere: false, sites: [] }));
    expect(background.done.at(-1)).toBe('sidebar 1');
  });
  it('leaves alone what it does not change: a page sent away for itself, a sidebar that was asked for', async () => {
    const never = { ...DEFAULT_SETTINGS, opening: 'never' as const };
    await show();
    await background.handlers.dismiss({ reach: 'page', host: 'news.example' }, sender(1, URL));
    background.done.length = 0;
    await importing(settingsFile(DEFAULT_SETTINGS, { everywhere: false, sites: [] }));
    expect(background.done).toEqual([]);
    await importing(settingsFile(never, { everywhere: false, sites: [] }));
    await background.handlers['get-sidebar']({ language: 'en' }, sender(1, URL));
    background.done.length = 0;
    await importing(
      settingsFile({ ...never, highlights: false }, { everywhere: false, sites: [] }),
    );
    expect(background.done).toEqual(['annotation-changed 1']);
  });
  it('forgets what was read unasked when the file says to ask first', async () => {
    await show();
    await importing(
      settingsFile({ ...DEFAULT_SETTINGS, onlyAsked: true }, { everywhere: false, sites: [] }),
    );
    expect(await background.handlers['get-tab-report']({ tabId: 1 }, options)).toMatchObject({
      kind: 'unknown',
    });
  });
  it.each([
    'no file of ours',
    '{"form":"still-banned-settings-1"}',
    settingsFile({ ...DEFAULT_SETTINGS, places: ['<script>'] }, { everywhere: true, sites: [] }),
  ])('changes nothing for %j', async (text) => {
    await background.handlers['change-settings']({ places: ['US'], language: 'de' }, options);
    const before = await kept();
    expect((await importing(text)).kind).not.toBe('read');
    expect(await kept()).toEqual(before);
  });
  it('keeps what held when the store is full', async () => {
    await background.handlers['change-settings']({ places: ['US'] }, options);
    const before = await kept();
    vi.spyOn(background.local, 'set').mockRejectedValueOnce(new Error('QuotaExceeded'));
    await expect(
      importing(settingsFile(DEFAULT_SETTINGS, { everywhere: true, sites: [] })),
    ).rejects.toThrow('QuotaExceeded');
    expect(await kept()).toEqual(before);
  });
});
