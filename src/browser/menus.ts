import { extensionApi } from './api.ts';

/** An item of the browser's context menu. */
export interface MenuItem {
  id: string;
  /** Text of the item. The browser replaces `%s` with the selected text. */
  title: string;
  /** Menu that contains the item: the menu of a page, or the menu of selected text. */
  on: 'page' | 'selection';
}

/**
 * The reader's choice in the context menu. `selection` is the selected text; '' without a
 * selection.
 */
export interface MenuChoice {
  id: string;
  tabId: number;
  /** True when the tab is in a private window. */
  isPrivate: boolean;
  selection: string;
}

/** Returns the browser's API for context menus, which Firefox for Android lacks. */
function menus() {
  return (extensionApi() as Partial<ReturnType<typeof extensionApi>>).contextMenus;
}

/** Shows these items in the context menus of web pages, instead of all earlier items. */
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
 * Calls the listener when the reader chooses an item. Must be called while the background script
 * starts.
 */
export function onMenu(listener: (choice: MenuChoice) => void): void {
  menus()?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (tab?.id === undefined) return;
    const { id: tabId, incognito: isPrivate } = tab;
    listener({ id: String(menuItemId), tabId, isPrivate, selection: selectionText });
  });
}

/**
 * Opens the popup, if the browser allows it. In Firefox, must be called in the handler of a user
 * action, before any await.
 */
export async function openPopup(): Promise<void> {
  await extensionApi()
    .action.openPopup()
    .catch(() => {});
}
