import type { ArticleParts } from './article-work.ts';
import { shownPage } from './shown-page.ts';

/**
 * Opens a tab's sidebar and puts the focus into it, whatever was chosen or dismissed: the reader asks for it. False when
 * the tab's page is not known to be about a restriction, or the browser keeps scripts out of it.
 */
export async function openSidebar(parts: ArticleParts, tabId: number): Promise<boolean> {
  const { tabs } = parts;
  const page = await shownPage(parts, tabId);
  if (!page?.judgement.about) return false;
  if (await tabs.notify(tabId, 'sidebar-wanted')) return true;
  return (await tabs.showSidebar(tabId)) && (await tabs.notify(tabId, 'sidebar-wanted'));
}
