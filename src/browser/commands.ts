import { extensionApi } from './api.ts';

/** Name of the manifest's command that opens the sidebar. */
export const OPEN_SIDEBAR = 'open-sidebar';

/**
 * Commands of the browser; Firefox for Android has no keyboard commands, so its API lacks this
 * part.
 */
function commands() {
  return (extensionApi() as Partial<ReturnType<typeof extensionApi>>).commands;
}

/**
 * Calls the listener with the id of the tab in front when the reader presses a command's keys. Must
 * be called while the background starts.
 */
export function onCommand(name: string, listener: (tabId: number) => void): void {
  commands()?.onCommand.addListener((pressed, tab) => {
    if (pressed === name && tab?.id !== undefined) listener(tab.id);
  });
}

/**
 * Resolves to the keys of a command as the browser writes them ("Alt+Shift+J"): empty when the
 * reader removed them, null in a browser without commands.
 */
export async function shortcutOf(name: string): Promise<string | null> {
  const all = await commands()?.getAll();
  return all?.find((command) => command.name === name)?.shortcut ?? null;
}

/** Opens the browser's own page where the reader changes the keys. */
export async function openShortcutSettings(): Promise<void> {
  const api: Partial<NonNullable<ReturnType<typeof commands>>> | undefined = commands();
  // Chromium lacks this function, but its page has an address.
  if (api?.openShortcutSettings) await api.openShortcutSettings();
  else await extensionApi().tabs.create({ url: 'chrome://extensions/shortcuts' });
}
