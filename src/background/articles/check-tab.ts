import type { AskedTabs } from './asked-tabs.ts';
import type { TabActions } from './tab-actions.ts';

interface CheckTabServices {
  asked: Pick<AskedTabs, 'ask' | 'isPending'>;
  tabs: Pick<TabActions, 'address' | 'startDetector'>;
}

/**
 * Starts to read a tab's page at the reader's request. See `AskedTabs.ask` for `anyway`. Resolves
 * to false when the browser allows no scripts in the page.
 */
export async function checkTab(
  { asked, tabs }: CheckTabServices,
  tabId: number,
  anyway: boolean,
): Promise<boolean> {
  const address = await tabs.address(tabId);
  if (address !== null) await asked.ask(tabId, address, anyway);
  return tabs.startDetector(tabId);
}

/**
 * True if the reader asked the extension to read the tab's current page and the article of that
 * page has not arrived yet.
 */
export async function isAskedFor(
  { asked, tabs }: CheckTabServices,
  tabId: number,
): Promise<boolean> {
  const address = await tabs.address(tabId);
  return address !== null && asked.isPending(tabId, address);
}
