import { type KeyValueStore, readStored, type StoredValue, writeStored } from '../browser/storage.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../core/settings.ts';

export const settings: StoredValue<Settings> = {
  key: 'settings',
  schema: settingsSchema,
  fallback: DEFAULT_SETTINGS,
};

/** Changes some of the settings; resolves to what they were and what they are now. Rejects when the store is full. */
export async function changeSettings(
  store: KeyValueStore,
  change: Partial<Settings>,
): Promise<{ before: Settings; after: Settings }> {
  const before = await readStored(store, settings);
  const after = { ...before, ...change };
  await writeStored(store, settings, after);
  return { before, after };
}
