import { readStored } from '../../browser/storage.ts';
import { ownPlaces } from '../../core/answers/own-places.ts';
import type { ThenAndNow } from '../../core/answers/then-and-now.ts';
import { withoutPlaces } from '../../core/law/elsewhere.ts';
import { sidebarCatalog } from '../../core/wording/messages.ts';
import type { SidebarReport } from '../../protocol/messages/get-annotation.ts';
import type { TabReport } from '../../protocol/messages/get-tab-report.ts';
import type { TabPage } from '../articles/tab-pages.ts';
import type { Language } from '../choices/language.ts';
import { settings } from '../choices/settings.ts';
import { type TabReportServices, tabReport } from './tab-report.ts';
import { withinBudget } from './within-budget.ts';

/** Services needed for the content of a sidebar. */
export interface SidebarReportServices extends TabReportServices {
  language: Pick<Language, 'catalog' | 'pageCatalog'>;
}

/**
 * Returns the content of a tab's sidebar, and the settings that it is shown with. Never rejects.
 */
export async function sidebarReport(
  services: SidebarReportServices,
  page: TabPage | null,
): Promise<SidebarReport> {
  const [report, { places, opening, collapsed, highlights }, catalog] = await Promise.all([
    tabReport(services, page),
    readStored(services.storage, settings),
    services.language.catalog(),
  ]);
  const rows = await placesOf(services, report, places);
  return {
    report: asShown(report, rows),
    settings: { opening, collapsed, highlights },
    places: rows,
    catalog: sidebarCatalog(catalog, placesIn(report, rows)),
  };
}

/**
 * Returns the codes of the places in the report's findings, and of the places that the reader
 * chose (`rows`).
 */
function placesIn(report: TabReport, rows: readonly ThenAndNow[]): Set<string> {
  const findings = report.kind === 'about' ? report.annotation.findings : [];
  return new Set([...findings, ...rows].map(({ jurisdiction }) => jurisdiction.code));
}

/**
 * Returns the report without two parts that the sidebar does not need:
 * - `answers`, because the sidebar shows the findings instead.
 * - places in `elsewhere` that are also in `rows`. The reader chose the places in `rows`, and the
 *   sidebar shows them separately.
 */
function asShown(report: TabReport, rows: readonly ThenAndNow[]): TabReport {
  if (report.kind !== 'about') return report;
  const shown = new Set(rows.map(({ jurisdiction }) => jurisdiction.code));
  const elsewhere = withoutPlaces(report.annotation.elsewhere, shown);
  return { ...report, annotation: { ...report.annotation, answers: [], elsewhere } };
}

/**
 * Returns the law in the places that the reader chose: as it was on the article's day, and as it is
 * today. Empty for a page that is not about a restriction.
 */
async function placesOf(
  { records }: Pick<TabReportServices, 'records'>,
  report: TabReport,
  places: readonly string[],
): Promise<ThenAndNow[]> {
  if (report.kind !== 'about' || places.length === 0) return [];
  return withinBudget(records, await records.load(), (record) =>
    ownPlaces(record, report.annotation, places),
  );
}
