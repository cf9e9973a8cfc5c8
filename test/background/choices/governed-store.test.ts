import { beforeEach, expect, it } from 'vitest';
import { changeChoices, readChoices } from '../../../src/background/choices/choices.ts';
import { governedStore } from '../../../src/background/choices/governed-store.ts';
import { settings } from '../../../src/background/choices/settings.ts';
import type { KeyValueStore } from '../../../src/browser/storage.ts';
import type { FixedSettings } from '../../../src/core/settings/policy-settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import { type MemoryStore, memoryLock, memoryStore } from '../memory.ts';

let below: MemoryStore;
let fixed: FixedSettings;
let storage: KeyValueStore;
beforeEach(() => {
  below = memoryStore();
  fixed = { opening: 'as-tab', places: ['DE'] };
  storage = governedStore(below, async () => fixed);
});

it('holds the fixed settings, whether or not the reader has chosen any', async () => {
  const wanted = { ...DEFAULT_SETTINGS, opening: 'as-tab', places: ['DE'] };
  expect((await readChoices(storage)).settings).toEqual(wanted);
  await below.set({ [settings.key]: { ...DEFAULT_SETTINGS, language: 'fr', places: ['FR'] } });
  expect((await readChoices(storage)).settings).toEqual({ ...wanted, language: 'fr' });
});

it('keeps the reader’s own values for the day on which the policy is withdrawn', async () => {
  await below.set({ [settings.key]: { ...DEFAULT_SETTINGS, places: ['FR'] } });
  await changeChoices({ storage, withLock: memoryLock() }, (before) => ({
    settings: { ...before.settings, language: 'ja', places: ['JP'] },
  }));
  fixed = {};
  const wanted = { ...DEFAULT_SETTINGS, language: 'ja', places: ['FR'] };
  expect((await readChoices(storage)).settings).toEqual(wanted);
});

it('holds them also over stored settings that can’t be read, and leaves other values alone', async () => {
  await below.set({ [settings.key]: 'damaged', dismissals: { everywhere: false, sites: ['a'] } });
  const { settings: read, dismissals } = await readChoices(storage);
  expect(read).toEqual({ ...DEFAULT_SETTINGS, ...fixed });
  expect(dismissals.sites).toEqual(['a']);
  await storage.remove('dismissals');
  expect(await storage.get('dismissals')).toEqual({});
});
