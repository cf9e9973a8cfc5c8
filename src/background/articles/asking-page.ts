import type { TabSender } from '../../protocol/sender.ts';
import type { TabPage, TabPages } from './tab-pages.ts';

/** Services that tell what was judged of a page that sends a message. */
export interface AskingPageServices {
  pages: Pick<TabPages, 'get' | 'replace'>;
}

/** The judged page of the very document that sends a message; null when its tab has gone to another document. */
export async function pageOf(
  { pages }: AskingPageServices,
  { tabId, documentId, url }: TabSender,
): Promise<TabPage | null> {
  const page = await pages.get(tabId);
  const isSameDocument = page?.documentId && documentId ? page.documentId === documentId : page?.url === url;
  return page && isSameDocument ? page : null;
}
