import { extensionApi } from './api.ts';

/** Name of the command in the manifest that opens the sidebar. */
export const OPEN_SIDEBAR = 'open-sidebar';

/** The browser's API for keyboard commands. Firefox for Android does not have it. */
function commands() {
  return (extensionApi() as Partial<ReturnType<typeof extensionApi>>).commands;
}

/**
 * Calls the listener with the id of the active tab when the reader presses a command's keys. Must
 * be called while the background starts.
 */
export function onCommand(name: string, listener: (tabId: number) => void): void {
  commands()?.onCommand.addListener((pressed, tab) => {
    if (pressed === name && tab?.id !== undefined) listener(tab.id);
  });
}

/**
 * Resolves to the keys of a command as the browser displays them ("Alt+Shift+J"). Empty when the
 * reader removed the keys; null in a browser without commands.
 */
export async function shortcutOf(name: string): Promise<string | null> {
  const all = await commands()?.getAll();
  return all?.find((command) => command.name === name)?.shortcut ?? null;
}

/** Opens the browser's own page on which the reader can change the keys. */
export async function openShortcutSettings(): Promise<void> {
  const api: Partial<NonNullable<ReturnType<typeof commands>>> | undefined = commands();
  // Chromium does not have this function, but its settings page has a known address.
  if (api?.openShortcutSettings) await api.openShortcutSettings();
  else await extensionApi().tabs.create({ url: 'chrome://extensions/shortcuts' });
}
