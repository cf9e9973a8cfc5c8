import { extensionApi } from './api.ts';

/** Item of the browser's context menu. */
export interface MenuItem {
  id: string;
  /** Text of the item. `%s` is replaced by the selected text. */
  title: string;
  /** The item is shown in the menu of a page, or in the menu of selected text. */
  on: 'page' | 'selection';
}

/** The reader's choice of an item. `selection` is the selected text, or '' for none. */
export interface MenuChoice {
  id: string;
  tabId: number;
  /** True when the tab is in a private window. */
  isPrivate: boolean;
  selection: string;
}

/** The browser's API for context menus. Firefox for Android does not have it. */
function menus() {
  return (extensionApi() as Partial<ReturnType<typeof extensionApi>>).contextMenus;
}

/** Shows these items on web pages and removes all earlier ones. */
export async function showMenus(items: readonly MenuItem[]): Promise<void> {
  await menus()?.removeAll();
  for (const { id, title, on } of items)
    menus()?.create({
      id,
      title,
      contexts: [on],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
}

/**
 * Calls the listener when the reader chooses an item. Must be called while the background starts.
 */
export function onMenu(listener: (choice: MenuChoice) => void): void {
  menus()?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (tab?.id === undefined) return;
    const { id: tabId, incognito: isPrivate } = tab;
    listener({ id: String(menuItemId), tabId, isPrivate, selection: selectionText });
  });
}

/**
 * Opens the popup. Must be called in the handler of a reader's action, before any await, or Firefox
 * refuses. Does nothing when the browser refuses.
 */
export async function openPopup(): Promise<void> {
  await extensionApi()
    .action.openPopup()
    .catch(() => {});
}
