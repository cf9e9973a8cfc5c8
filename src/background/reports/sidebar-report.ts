import { readStored } from '../../browser/storage.ts';
import { annotate } from '../../core/answers/annotation.ts';
import { withoutSilence } from '../../core/answers/own-places.ts';
import type { ThenAndNow } from '../../core/answers/then-and-now.ts';
import { withoutPlaces } from '../../core/law/elsewhere.ts';
import { citation } from '../../core/wording/citation.ts';
import { sidebarCatalog } from '../../core/wording/messages.ts';
import { createWords } from '../../core/wording/words.ts';
import type { SidebarReport } from '../../protocol/messages/get-annotation.ts';
import type { TabReport } from '../../protocol/messages/get-tab-report.ts';
import type { TabPage } from '../articles/tab-pages.ts';
import { settings } from '../choices/settings.ts';
import { type ReportParts, tabReport } from './reports.ts';

/** What a tab's sidebar shows, and how the reader wants it. Never rejects. */
export async function sidebarReport(parts: ReportParts, page: TabPage | null): Promise<SidebarReport> {
  const [report, { places, opening, collapsed, highlights }, catalog] = await Promise.all([
    tabReport(parts, page),
    readStored(parts.storage, settings),
    parts.language.catalog(),
  ]);
  const rows = page ? await placesOf(parts, page, report, places) : [];
  return {
    report: withoutTold(report, rows),
    settings: { opening, collapsed, highlights },
    places: rows,
    citation:
      report.kind === 'about' ? citation(createWords(catalog), report.annotation, report.provenance) : '',
    catalog: sidebarCatalog(catalog),
  };
}

/** What is told of the reader's own places is not told a second time of other countries. */
function withoutTold(report: TabReport, rows: readonly ThenAndNow[]): TabReport {
  if (report.kind !== 'about') return report;
  const told = new Set(rows.map(({ jurisdiction }) => jurisdiction.code));
  const elsewhere = withoutPlaces(report.annotation.elsewhere, told);
  return { ...report, annotation: { ...report.annotation, elsewhere } };
}

/** Nothing for places that the article's own annotation tells of already, or that the record does not know. */
async function placesOf(
  { records, today }: ReportParts,
  { judgement }: TabPage,
  report: TabReport,
  places: readonly string[],
): Promise<ThenAndNow[]> {
  if (report.kind !== 'about' || places.length === 0) return [];
  const told = report.annotation.jurisdictions.map(({ code }) => code);
  const jurisdictions = places.filter((code) => !told.includes(code));
  const { record } = await records.load();
  return withoutSilence(annotate(record, { ...judgement, jurisdictions }, today()).status);
}
