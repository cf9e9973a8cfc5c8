import { loggedFailure } from '../../browser/logged-failure.ts';
import { type KeyValueStore, readStored } from '../../browser/storage.ts';
import { isByReaderOnly } from '../../core/judge/judge-article.ts';
import { type Provenance, provenanceOf } from '../../core/release/provenance.ts';
import type { TabReport } from '../../protocol/messages/get-tab-report.ts';
import type { TabPage } from '../articles/tab-pages.ts';
import { addedProvenance } from '../feeds/feed-reports.ts';
import type { ReaderRecords, ReaderRelease } from '../feeds/reader-records.ts';
import { refreshStatus } from '../feeds/refresh-status.ts';
import { annotated } from './annotated.ts';
import { withinBudget } from './within-budget.ts';

/** The part of a release that reports need. */
export type ReportedRelease = Pick<
  ReaderRelease,
  'from' | 'record' | 'isFallback' | 'base' | 'apart' | 'added' | 'conflicts' | 'setAside'
> & {
  head: Pick<ReaderRelease['head'], 'version' | 'issued' | 'expires'>;
};

/** Services needed to report where the record comes from and how current it is. */
export interface ProvenanceServices {
  /** The reader's records. `load` rejects with the reason when no record can be used. */
  records: Pick<ReaderRecords, 'setAside'> & { load(): Promise<ReportedRelease> };
  /** Store that holds the refresh status. */
  storage: KeyValueStore;
  /** Address of the default feed; null when the build has no default feed. */
  feed: string | null;
  /** Returns the current time, in ms since 1970. */
  now: () => number;
}

/** Services needed to report on a tab. */
export interface TabReportServices extends ProvenanceServices {
  /** Returns the day that counts as today in an annotation, `YYYY-MM-DD`. */
  today: () => string;
}

/**
 * Reports on a tab's page. `page` is the page as it was judged; null when it has not been judged.
 * Never rejects: if no record can be used, the report has the kind `record-failed`.
 */
export async function tabReport(
  services: TabReportServices,
  page: TabPage | null,
): Promise<TabReport> {
  try {
    const release = await services.records.load();
    const provenance = await provenanceIn(services, release);
    if (!page) return { kind: 'unknown', provenance };
    const { judgement } = page;
    if (!judgement.about) return { kind: 'not-about', provenance };
    const annotation = await withinBudget(services.records, release, (record) =>
      annotated(record, judgement, services.today()),
    );
    return {
      kind: 'about',
      annotation,
      provenance,
      ...(page.keptOut && { keptOut: true }),
      ...(isByReaderOnly(judgement) && { byReaderOnly: true }),
    };
  } catch (error) {
    return { kind: 'record-failed', failure: loggedFailure(error) };
  }
}

/**
 * Returns where the record in use comes from and how current it is. The result's field `added`
 * has these facts for each added feed's record. The field is missing if there are no added feeds.
 */
export async function provenanceIn(
  { storage, feed, now }: Omit<ProvenanceServices, 'records'>,
  release: ReportedRelease,
): Promise<Provenance> {
  const provenance = provenanceOf(release, await readStored(storage, refreshStatus), feed, now());
  const added = await Promise.all(
    release.added.map((entry) => addedProvenance({ storage, now }, entry)),
  );
  return added.length > 0 ? { ...provenance, added } : provenance;
}
