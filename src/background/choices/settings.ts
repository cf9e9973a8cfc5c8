import type { StoredValue } from '../../browser/storage.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../../core/settings/settings.ts';

/** The stored settings, or the default ones. */
export const settings: StoredValue<Settings> = {
  key: 'settings',
  schema: settingsSchema,
  fallback: DEFAULT_SETTINGS,
};
