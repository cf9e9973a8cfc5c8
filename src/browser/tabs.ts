import type { RecordAddress } from '../protocol/messages.ts';
import { withoutFragment } from '../protocol/sender.ts';
import { extensionApi } from './api.ts';

/**
 * The address a tab shows, without the fragment; null when the extension may not know it (no permission for that
 * site) or the tab is gone.
 */
export async function tabAddress(tabId: number): Promise<string | null> {
  const tab = await extensionApi()
    .tabs.get(tabId)
    .catch(() => null);
  return tab?.url === undefined ? null : withoutFragment(tab.url);
}

/** The tab in front of the reader. Its address is known while the popup is open, whose click granted it; '' otherwise. */
export async function activeTab(): Promise<{ tabId: number; url: string } | null> {
  const [tab] = await extensionApi().tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { tabId: tab.id, url: tab.url ?? '' };
}

/** Calls the listener when a tab is closed. To be called while the background starts. */
export function onTabClosed(listener: (tabId: number) => void): void {
  extensionApi().tabs.onRemoved.addListener((tabId) => listener(tabId));
}

/** Opens the record page in a new tab beside the others. */
export async function openRecordTab({ app, place }: RecordAddress): Promise<void> {
  const query = new URLSearchParams({ app, ...(place !== null && { place }) });
  const { runtime, tabs } = extensionApi();
  await tabs.create({ url: runtime.getURL(`src/pages/record/index.html?${query}`) });
}

/** Opens the page with an error report about a tab. */
export async function openReportTab(tabId: number): Promise<void> {
  await openOwnPage(`src/pages/report/index.html?tab=${tabId}`);
}

/** Opens a page of the extension in a tab in front. `path` is that of the built package: `src/pages/welcome/index.html`. */
export async function openOwnPage(path: string): Promise<void> {
  const api = extensionApi();
  await api.tabs.create({ url: api.runtime.getURL(path) });
}
