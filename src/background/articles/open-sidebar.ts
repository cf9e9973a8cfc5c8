import { type ShownPageServices, shownPage } from './shown-page.ts';
import type { TabActions } from './tab-actions.ts';

interface OpenSidebarServices extends ShownPageServices {
  tabs: Pick<TabActions, 'address' | 'hasSidebar' | 'notify' | 'showSidebar'>;
}

/**
 * Opens a tab's sidebar and moves the focus into it. Because the reader asks for it, earlier
 * choices and dismissals do not count. Resolves to false in three cases: the tab's page is not
 * known to be about a restriction, the page leaves the sidebar no place, or the browser does not
 * allow scripts in the page.
 */
export async function openSidebar(services: OpenSidebarServices, tabId: number): Promise<boolean> {
  const { tabs } = services;
  const page = await shownPage(services, tabId);
  if (!page?.judgement.about || page.keptOut) return false;
  if (await tabs.notify(tabId, 'sidebar-wanted')) return true;
  return (await tabs.showSidebar(tabId)) && (await tabs.notify(tabId, 'sidebar-wanted'));
}
