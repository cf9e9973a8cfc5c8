import type { TabActions } from './tab-actions.ts';
import type { TabPage, TabPages } from './tab-pages.ts';

/** Services needed to find out which judged page a tab shows. */
export interface ShownPageServices {
  pages: Pick<TabPages, 'get' | 'replace'>;
  tabs: Pick<TabActions, 'address' | 'hasSidebar'>;
}

/**
 * Resolves to the judged page that is stored for a tab, if the tab still shows this page. If the
 * tab shows another page, deletes the stored page and resolves to null.
 */
export async function shownPage(
  { pages, tabs }: ShownPageServices,
  tabId: number,
): Promise<TabPage | null> {
  const [page, address] = await Promise.all([pages.get(tabId), tabs.address(tabId)]);
  if (!page || address === page.url) return page;
  // An address with another query, or a hidden address, may still belong to the judged page. The
  // page then counts as shown if the sidebar's script has run in the tab's document.
  const mayBeSame = address === null || hasSamePath(address, page.url);
  if (mayBeSame && (await tabs.hasSidebar(tabId))) return page;
  await pages.replace(tabId, page, null);
  return null;
}

/**
 * True when two addresses differ at most in what follows `?`. Sites remove or add such parts while
 * they show the same article.
 */
export function hasSamePath(one: string, other: string): boolean {
  return one.split('?', 1)[0] === other.split('?', 1)[0];
}
