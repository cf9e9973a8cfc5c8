import { readStored } from '../../browser/storage.ts';
import type { Annotation } from '../../core/answers/annotation.ts';
import type { Finding } from '../../core/answers/findings.ts';
import { sidebarCatalog } from '../../core/wording/messages.ts';
import type { PageSidebar } from '../../protocol/messages/get-sidebar.ts';
import type { TabReport } from '../../protocol/messages/get-tab-report.ts';
import type { TabPage } from '../articles/tab-pages.ts';
import { settings } from '../choices/settings.ts';
import type { SidebarReportServices } from './sidebar-report.ts';
import { tabReport } from './tab-report.ts';

/**
 * Content of a tab's sidebar that its page may learn, without the nonce. `pageLanguage` is the
 * page's own language. Never rejects.
 */
export async function pageSidebar(
  services: SidebarReportServices,
  page: TabPage | null,
  pageLanguage: string,
): Promise<Omit<PageSidebar, 'nonce'>> {
  const [report, { opening, collapsed, highlights }, catalog] = await Promise.all([
    tabReport(services, page),
    readStored(services.storage, settings),
    services.language.pageCatalog(pageLanguage),
  ]);
  return {
    report: publicPart(report),
    settings: { opening, collapsed, highlights },
    catalog: sidebarCatalog(catalog),
  };
}

function publicPart(report: TabReport): PageSidebar['report'] {
  if (report.kind === 'record-failed') return { kind: report.kind };
  if (report.kind !== 'about') return { kind: 'none' };
  return { kind: report.kind, annotation: verdictOnly(report.annotation) };
}

/** Returns an annotation with nothing but the findings that the default record alone gives. */
function verdictOnly(annotation: Annotation): Annotation {
  const findings = annotation.findings.filter(isOfDefaultRecord);
  return {
    ...annotation,
    answers: findings.map(({ answer }) => answer),
    findings: findings.map(({ main: { added: _, ...main }, ...rest }) => ({
      ...rest,
      main,
      others: [],
    })),
    sinceArticle: null,
    reported: [],
    elsewhere: [],
    mentions: [],
  };
}

function isOfDefaultRecord({ answer, main: { then, now } }: Finding): boolean {
  const measures = [then, now, answer.present].flatMap((status) =>
    status && 'measure' in status ? [status.measure] : [],
  );
  if (answer.measure) measures.push(answer.measure);
  return measures.every(({ from }) => from === undefined);
}
