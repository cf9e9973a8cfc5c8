import { readStored } from '../../browser/storage.ts';
import { sidebarTexts, tabContent } from '../../core/wording/sidebar-texts.ts';
import { createWords, type Words } from '../../core/wording/words.ts';
import type { PageSidebar } from '../../protocol/messages/get-sidebar.ts';
import type { TabPage } from '../articles/tab-pages.ts';
import { settings } from '../choices/settings.ts';
import { annotated } from './annotated.ts';
import type { SidebarReportServices } from './sidebar-report.ts';

/** Facts about the page in which a sidebar is shown. */
interface Place {
  /** The page's own language (BCP 47); '' if it is unknown. */
  language: string;
  /** The page's host; '' for a page that is a file. */
  host: string;
}

/**
 * Returns the content of the sidebar's outer part, which is in the page itself and not in the
 * panel's frame. Scripts of the page can read this content. Never rejects. The caller adds the
 * nonce, a one-time code with which the panel asks for its own content.
 */
export async function pageSidebar(
  services: SidebarReportServices,
  page: TabPage | null,
  { language, host }: Place,
): Promise<Omit<PageSidebar, 'nonce'>> {
  const [{ opening, collapsed, highlights }, catalog] = await Promise.all([
    readStored(services.storage, settings),
    services.language.pageCatalog(language),
  ]);
  const words = createWords(catalog);
  return {
    report: await publicReport(services, page, words),
    settings: { opening, collapsed, highlights },
    texts: sidebarTexts(words, host),
  };
}

async function publicReport(
  { records, today }: SidebarReportServices,
  page: TabPage | null,
  words: Words,
): Promise<PageSidebar['report']> {
  try {
    // Scripts of the page can read the result. Only the default record is used, because added
    // records would show these scripts what the reader has added.
    const { base } = await records.load();
    if (!page?.judgement.about) return { kind: 'none' };
    const { findings } = annotated(base, page.judgement, today());
    return { kind: 'about', tab: tabContent(words, findings) };
  } catch {
    return { kind: 'record-failed' };
  }
}
