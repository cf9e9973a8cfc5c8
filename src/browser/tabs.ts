import { withoutFragment } from './address.ts';
import { extensionApi } from './api.ts';
import { isChromium } from './engine.ts';

/**
 * Resolves to the address of a tab's page, without the fragment. Null when the tab has closed or
 * the extension lacks permission for the site.
 */
export async function tabAddress(tabId: number): Promise<string | null> {
  const tab = await extensionApi()
    .tabs.get(tabId)
    .catch(() => null);
  return tab?.url === undefined ? null : withoutFragment(tab.url);
}

/**
 * Resolves to the current window's active tab, or null. The browser may hide the tab's address
 * unless the popup is open. `url` is '' when the address is hidden.
 */
export async function activeTab(): Promise<{
  tabId: number;
  url: string;
  isPrivate: boolean;
} | null> {
  const [tab] = await extensionApi().tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { tabId: tab.id, url: tab.url ?? '', isPrivate: tab.incognito };
}

/**
 * True when a tab is in a private window. Also true when the tab has closed, because the browser
 * then does not say whether it was private, and nothing about a private tab may be stored.
 */
export async function isPrivateTab(tabId: number): Promise<boolean> {
  const tab = await extensionApi()
    .tabs.get(tabId)
    .catch(() => null);
  return tab?.incognito ?? true;
}

/**
 * True when the browser can open the extension's own pages in private windows. Chromium opens them
 * in a normal window instead.
 */
export function opensOwnPagesPrivately(): boolean {
  return !isChromium();
}

/** Resolves to the ids of all open tabs or, with `usualOnly`, of those in usual windows. */
export async function openTabs({ usualOnly = false } = {}): Promise<number[]> {
  const tabs = await extensionApi().tabs.query({});
  return tabs.flatMap(({ id, incognito }) =>
    id === undefined || (usualOnly && incognito) ? [] : [id],
  );
}

/**
 * Opens a page of the extension in a new tab and shows this tab. `path` is relative to the
 * package's root, such as `src/pages/welcome/index.html`.
 */
export async function openOwnPage(path: string): Promise<void> {
  const api = extensionApi();
  await api.tabs.create({ url: api.runtime.getURL(path) });
}
