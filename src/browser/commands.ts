import { extensionApi } from './api.ts';

/** Name of the keyboard command that opens the sidebar, as in the manifest. */
export const OPEN_SIDEBAR = 'open-sidebar';

/** Returns the browser's API for keyboard commands, which Firefox for Android lacks. */
function commands() {
  return (extensionApi() as Partial<ReturnType<typeof extensionApi>>).commands;
}

/**
 * Calls the listener with the active tab's id when the reader presses a command's keys. Must be
 * called while the background script starts.
 */
export function onCommand(name: string, listener: (tabId: number) => void): void {
  commands()?.onCommand.addListener((pressed, tab) => {
    if (pressed === name && tab?.id !== undefined) listener(tab.id);
  });
}

/**
 * Resolves to a command's keys as the browser displays them, such as "Alt+Shift+J". '' when the
 * reader removed them; null in a browser without keyboard commands.
 */
export async function shortcutOf(name: string): Promise<string | null> {
  const all = await commands()?.getAll();
  return all?.find((command) => command.name === name)?.shortcut ?? null;
}

/** Opens the browser's page where the reader can change the keys. */
export async function openShortcutSettings(): Promise<void> {
  const api: Partial<NonNullable<ReturnType<typeof commands>>> | undefined = commands();
  // Chromium lacks this function, but the address of its page is known.
  if (api?.openShortcutSettings) await api.openShortcutSettings();
  else await extensionApi().tabs.create({ url: 'chrome://extensions/shortcuts' });
}
