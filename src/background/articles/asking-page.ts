import type { TabSender } from '../../protocol/sender.ts';
import type { TabPage, TabPages } from './tab-pages.ts';

/** Services needed to find the judged page from which a message was sent. */
export interface AskingPageServices {
  pages: Pick<TabPages, 'get' | 'replace'>;
}

/**
 * Resolves to the judged page from which a message was sent. Resolves to null if that page was not
 * judged, or if the tab has since loaded another document.
 */
export async function pageOf(
  { pages }: AskingPageServices,
  { tabId, documentId, url }: TabSender,
): Promise<TabPage | null> {
  const page = await pages.get(tabId);
  const isSameDocument =
    page?.documentId && documentId ? page.documentId === documentId : page?.url === url;
  return page && isSameDocument ? page : null;
}
