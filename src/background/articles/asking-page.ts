import type { TabSender } from '../../protocol/sender.ts';
import type { TabPage, TabPages } from './tab-pages.ts';

/** Services needed to find the judged page from which a message was sent. */
export interface AskingPageServices {
  pages: Pick<TabPages, 'get' | 'replace'>;
}

/**
 * Resolves to the judged page of the document that sent a message. Null if the tab has since
 * changed documents, or if the page was not judged.
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
