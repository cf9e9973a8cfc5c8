import type { TabActions } from './tab-actions.ts';
import type { TabPage, TabPages } from './tab-pages.ts';

/** Services that tell which page a tab shows. */
export interface ShownPageServices {
  pages: Pick<TabPages, 'get' | 'replace'>;
  tabs: Pick<TabActions, 'address' | 'hasSidebar'>;
}

/**
 * The judged page that a tab shows now. Null when the tab shows another page; the judgement of the
 * one it left is forgotten. A page that only rewrote its query still has its sidebar. A newly
 * loaded page has none, nor does a page on a site whose addresses the browser does not tell.
 */
export async function shownPage({ pages, tabs }: ShownPageServices, tabId: number): Promise<TabPage | null> {
  const [page, address] = await Promise.all([pages.get(tabId), tabs.address(tabId)]);
  if (!page || address === page.url) return page;
  const mayBeSame = address === null || address.split('?', 1)[0] === page.url.split('?', 1)[0];
  if (mayBeSame && (await tabs.hasSidebar(tabId))) return page;
  await pages.replace(tabId, page, null);
  return null;
}
