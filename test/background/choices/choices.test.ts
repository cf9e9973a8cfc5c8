import { describe, expect, it, vi } from 'vitest';
import { changeChoices, readChoices, staysAway } from '../../../src/background/choices/choices.ts';
import { withHiddenSite } from '../../../src/background/choices/dismissals.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import { memoryLock, memoryStore } from '../memory.ts';

const NOWHERE = { everywhere: false, sites: [] };
const makeParts = () => ({ storage: memoryStore(), withLock: memoryLock() });

describe('changeChoices', () => {
  it('changes what is named, leaves the rest, and writes nothing else', async () => {
    const parts = makeParts();
    await changeChoices(parts, ({ settings }) => ({ settings: { ...settings, opening: 'never' } }));
    const { before, after } = await changeChoices(parts, ({ settings }) => ({
      settings: { ...settings, highlights: false },
    }));
    expect(before).toEqual({
      settings: { ...DEFAULT_SETTINGS, opening: 'never' },
      dismissals: NOWHERE,
    });
    expect(after.settings).toEqual({ ...DEFAULT_SETTINGS, opening: 'never', highlights: false });
    expect(await readChoices(parts.storage)).toEqual(after);
    expect([...parts.storage.content.keys()]).toEqual(['settings']);
  });
  it('loses none of two changes at once', async () => {
    const parts = makeParts();
    const hide = (host: string) =>
      changeChoices(parts, ({ dismissals }) => ({
        dismissals: withHiddenSite(dismissals, host),
      }));
    await Promise.all([
      hide('one.example'),
      hide('two.example'),
      changeChoices(parts, ({ settings }) => ({ settings: { ...settings, places: ['IN'] } })),
      changeChoices(parts, ({ settings }) => ({ settings: { ...settings, collapsed: true } })),
    ]);
    expect(await readChoices(parts.storage)).toEqual({
      settings: { ...DEFAULT_SETTINGS, places: ['IN'], collapsed: true },
      dismissals: { everywhere: false, sites: ['one.example', 'two.example'] },
    });
  });
  it('changes nothing when the store is full, and the next change is heard', async () => {
    const parts = makeParts();
    vi.spyOn(parts.storage, 'set').mockRejectedValueOnce(new Error('QuotaExceeded'));
    const never = () =>
      changeChoices(parts, ({ settings }) => ({
        settings: { ...settings, opening: 'never' as const },
      }));
    await expect(never()).rejects.toThrow('QuotaExceeded');
    expect((await readChoices(parts.storage)).settings.opening).toBe(DEFAULT_SETTINGS.opening);
    expect((await never()).after.settings.opening).toBe('never');
  });
});

describe('staysAway', () => {
  const on = (opening: 'never' | 'as-tab', everywhere: boolean, sites: string[]) =>
    staysAway(
      { settings: { ...DEFAULT_SETTINGS, opening }, dismissals: { everywhere, sites } },
      'news.example',
    );
  it.each([
    ['never', false, [], true],
    ['as-tab', true, [], true],
    ['as-tab', false, ['news.example'], true],
    ['as-tab', false, ['other.example'], false],
  ] as const)('opening %s, everywhere %s, sites %j: %s', (opening, everywhere, sites, expected) => {
    expect(on(opening, everywhere, [...sites])).toBe(expected);
  });
});
