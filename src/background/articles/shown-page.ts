import type { ArticleParts } from './article-work.ts';
import type { TabPage } from './tab-pages.ts';

/**
 * What was judged of the page that a tab shows now; null when that is another page, and what was remembered of the one that
 * was left goes. A page that only rewrote its query still has its sidebar; a newly loaded one has none, nor has one on a
 * site whose addresses the browser doesn't tell.
 */
export async function shownPage(
  { pages, tabs }: Pick<ArticleParts, 'pages' | 'tabs'>,
  tabId: number,
): Promise<TabPage | null> {
  const [page, address] = await Promise.all([pages.get(tabId), tabs.address(tabId)]);
  if (!page || address === page.url) return page;
  const maySame = address === null || address.split('?', 1)[0] === page.url.split('?', 1)[0];
  if (maySame && (await tabs.hasSidebar(tabId))) return page;
  await pages.replace(tabId, page, null);
  return null;
}
