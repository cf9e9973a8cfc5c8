import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings.ts';
import { readSettingsFile, settingsFile } from '../../../src/core/settings/settings-file.ts';

const settings: Settings = {
  opening: 'as-tab',
  collapsed: true,
  highlights: false,
  places: ['IN', 'US-MT', 'NATO'],
  language: 'pt_BR',
  onlyAsked: true,
};
const hidden = { everywhere: true, sites: ['news.example', 'xn--bcher-kva.example', '[::1]', ''] };
const written = settingsFile(settings, hidden);
const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(written);
  change(file);
  return JSON.stringify(file);
};

describe('an exported file', () => {
  it('is read back as it was, less what is no choice', () => {
    const { collapsed: _, ...chosen } = settings;
    expect(readSettingsFile(written)).toEqual({
      kind: 'read',
      file: { form: 'still-banned-settings-1', settings: chosen, hidden },
    });
  });
  it('names a place or a site once, however often it is written there', () => {
    const twice = settingsFile(
      { ...settings, places: ['IN', 'US', 'IN'] },
      { ...hidden, sites: ['a.example', 'a.example'] },
    );
    const read = readSettingsFile(twice);
    expect(read.kind === 'read' && [read.file.settings.places, read.file.hidden.sites]).toEqual([
      ['IN', 'US'],
      ['a.example'],
    ]);
  });
  it('is read back on the first day too', () => {
    const first = settingsFile(DEFAULT_SETTINGS, { everywhere: false, sites: [] });
    expect(readSettingsFile(first).kind).toBe('read');
  });
});

describe('readSettingsFile', () => {
  it.each([
    ['nothing', ''],
    ['a page', '<!doctype html><title>no</title>'],
    ['a number', '7'],
    ['a list', '[]'],
    ['null', 'null'],
    ['something else’s settings', '{"theme":"dark"}'],
    ['a later form', changed((file) => Object.assign(file, { form: 'still-banned-settings-2' }))],
    ['half a file', written.slice(0, -20)],
  ])('takes %s for no file of ours', (_, text) => {
    expect(readSettingsFile(text)).toEqual({ kind: 'not-ours' });
  });
  it.each<
    [string, (settings: Record<string, unknown>, hidden: Record<string, unknown>) => void, string]
  >([
    [
      'a place that is none',
      (one) => Object.assign(one, { places: ['IN', '<b>'] }),
      'settings.places.1',
    ],
    [
      'too many places',
      (one) => Object.assign(one, { places: Array(21).fill('IN') }),
      'settings.places',
    ],
    ['an unknown language', (one) => Object.assign(one, { language: 'xx' }), 'settings.language'],
    [
      'a word for yes or no',
      (one) => Object.assign(one, { highlights: 'yes' }),
      'settings.highlights',
    ],
    ['an entry that is not there', (one) => delete one.opening, 'settings.opening'],
    [
      'an entry that nobody knows',
      (one) => Object.assign(one, { feed: 'https://x' }),
      'settings.feed',
    ],
    ['markup for a site', (_, two) => Object.assign(two, { sites: ['a b'] }), 'hidden.sites.0'],
    [
      'a very long site',
      (_, two) => Object.assign(two, { sites: ['a'.repeat(254)] }),
      'hidden.sites.0',
    ],
  ])('refuses %s and says where it stands', (_, spoil, entry) => {
    const text = changed((file) => spoil(file.settings as never, file.hidden as never));
    expect(readSettingsFile(text)).toEqual({ kind: 'wrong-entry', entry });
  });
  it('sets nothing beside what it reads, whatever the file calls its entries', () => {
    const text = written.replace('"opening"', '"__proto__": {"opening": "never"}, "opening"');
    readSettingsFile(text);
    expect(({} as { opening?: string }).opening).toBeUndefined();
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readSettingsFile(text).kind).toBe('not-ours');
      }),
    );
  });
});
