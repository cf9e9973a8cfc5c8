import { type KeyValueStore, readStored } from '../../browser/storage.ts';
import type { FixedSettings } from '../../core/settings/policy-settings.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { settings } from './settings.ts';

/**
 * Wraps a store so that the settings fixed by an organisation's policy override the reader's
 * settings. The store keeps the reader's own values of the fixed settings, even when settings are
 * written. These values apply again when the policy ends.
 */
export function governedStore(
  store: KeyValueStore,
  fixed: () => Promise<FixedSettings>,
): KeyValueStore {
  return {
    async get(keys) {
      const found = await store.get(keys);
      if (keys !== null && ![keys].flat().includes(settings.key)) return found;
      const members = await fixed();
      if (Object.keys(members).length === 0) return found;
      return { ...found, [settings.key]: { ...(await readStored(store, settings)), ...members } };
    },
    async set(items) {
      if (!(settings.key in items)) return store.set(items);
      const [own, members] = await Promise.all([readStored(store, settings), fixed()]);
      const names = Object.keys(members) as (keyof Settings)[];
      const kept = Object.fromEntries(names.map((name) => [name, own[name]]));
      await store.set({ ...items, [settings.key]: { ...Object(items[settings.key]), ...kept } });
    },
    remove: (keys) => store.remove(keys),
  };
}
