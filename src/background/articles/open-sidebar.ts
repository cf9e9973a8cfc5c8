import { type ShownPageServices, shownPage } from './shown-page.ts';
import type { TabActions } from './tab-actions.ts';

interface OpenSidebarServices extends ShownPageServices {
  tabs: Pick<TabActions, 'address' | 'hasSidebar' | 'notify' | 'showSidebar'>;
}

/**
 * Opens and focuses a tab's sidebar, even if the reader has dismissed it. False if the page is
 * not about a restriction, allows no scripts, or blocks or covers the sidebar.
 */
export async function openSidebar(services: OpenSidebarServices, tabId: number): Promise<boolean> {
  const { tabs } = services;
  const page = await shownPage(services, tabId);
  if (!page?.judgement.about || page.keptOut) return false;
  if (await tabs.notify(tabId, 'sidebar-wanted')) return true;
  return (await tabs.showSidebar({ tabId })) && (await tabs.notify(tabId, 'sidebar-wanted'));
}
