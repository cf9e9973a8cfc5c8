import { readStored } from '../../browser/storage.ts';
import type { Annotation } from '../../core/answers/annotation.ts';
import { sidebarCatalog } from '../../core/wording/messages.ts';
import type { PageSidebar } from '../../protocol/messages/get-sidebar.ts';
import type { TabPage } from '../articles/tab-pages.ts';
import { settings } from '../choices/settings.ts';
import { annotated } from './annotated.ts';
import type { SidebarReportServices } from './sidebar-report.ts';

/**
 * Returns the part of a sidebar's content that the page itself may learn. It lacks the nonce,
 * which the caller adds. `pageLanguage` is the page's own language. Never rejects.
 */
export async function pageSidebar(
  services: SidebarReportServices,
  page: TabPage | null,
  pageLanguage: string,
): Promise<Omit<PageSidebar, 'nonce'>> {
  const [report, { opening, collapsed, highlights }, catalog] = await Promise.all([
    publicReport(services, page),
    readStored(services.storage, settings),
    services.language.pageCatalog(pageLanguage),
  ]);
  return {
    report,
    settings: { opening, collapsed, highlights },
    catalog: sidebarCatalog(catalog),
  };
}

async function publicReport(
  { records, today }: SidebarReportServices,
  page: TabPage | null,
): Promise<PageSidebar['report']> {
  try {
    const { base } = await records.load();
    if (!page?.judgement.about) return { kind: 'none' };
    return { kind: 'about', annotation: verdictOnly(annotated(base, page.judgement, today())) };
  } catch {
    return { kind: 'record-failed' };
  }
}

/** Returns an annotation reduced to its verdicts, which are all that the page may learn. */
function verdictOnly(annotation: Annotation): Annotation {
  return {
    ...annotation,
    answers: [],
    findings: annotation.findings.map(({ answer, main, ...finding }) => ({
      ...finding,
      answer: { ...answer, sinceArticle: null },
      main: { ...main, course: [], unchanged: [], next: [], access: [] },
      others: [],
    })),
    sinceArticle: null,
    reported: [],
    elsewhere: [],
    mentions: [],
  };
}
