import { type ShownPageServices, shownPage } from './shown-page.ts';
import type { TabActions } from './tab-actions.ts';

interface OpenSidebarServices extends ShownPageServices {
  tabs: Pick<TabActions, 'address' | 'hasSidebar' | 'notify' | 'showSidebar'>;
}

/**
 * Opens a tab's sidebar and moves focus into it. Ignores earlier choices and dismissals, because
 * the reader asks for the sidebar now. Resolves to false in three cases: the tab's page is not
 * known to be about a restriction, the page has no room for the sidebar, or the browser does not
 * allow scripts in the page.
 */
export async function openSidebar(services: OpenSidebarServices, tabId: number): Promise<boolean> {
  const { tabs } = services;
  const page = await shownPage(services, tabId);
  if (!page?.judgement.about || page.keptOut) return false;
  if (await tabs.notify(tabId, 'sidebar-wanted')) return true;
  return (await tabs.showSidebar(tabId)) && (await tabs.notify(tabId, 'sidebar-wanted'));
}
