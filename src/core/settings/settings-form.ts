import type { Settings } from './settings.ts';

/** What an exported file holds: what the reader chose, and where the sidebar is hidden. Apart from its reader, so that a page can write one without zod. */
export interface SettingsFile {
  form: 'still-banned-settings-1';
  settings: Omit<Settings, 'collapsed'>;
  hidden: { everywhere: boolean; sites: string[] };
}

/** Characters of a file that may be read: many times what can be chosen. */
export const LONGEST_FILE = 1_000_000;

/** The text of such a file. What was collapsed last is no choice and left out. */
export function settingsFile(
  { collapsed: _, ...settings }: Settings,
  hidden: SettingsFile['hidden'],
): string {
  const file: SettingsFile = { form: 'still-banned-settings-1', settings, hidden };
  return `${JSON.stringify(file, null, 1)}\n`;
}
