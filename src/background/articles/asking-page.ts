import type { TabSender } from '../../protocol/sender.ts';
import type { TabPage, TabPages } from './tab-pages.ts';

/** Services that find the judged page of a sender. */
export interface AskingPageServices {
  pages: Pick<TabPages, 'get' | 'replace'>;
}

/**
 * The judged page of the document that sends a message. Null when its tab has gone to another
 * document.
 */
export async function pageOf(
  { pages }: AskingPageServices,
  { tabId, documentId, url }: TabSender,
): Promise<TabPage | null> {
  const page = await pages.get(tabId);
  const isSameDocument = page?.documentId && documentId ? page.documentId === documentId : page?.url === url;
  return page && isSameDocument ? page : null;
}
