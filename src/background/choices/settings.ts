import type { StoredValue } from '../../browser/storage.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../../core/settings/settings.ts';

/** The reader's stored settings. When none are stored, the default settings apply. */
export const settings: StoredValue<Settings> = {
  key: 'settings',
  schema: settingsSchema,
  fallback: DEFAULT_SETTINGS,
};
