import type { Alarms } from '../../browser/alarms.ts';
import { type KeyValueStore, readStored } from '../../browser/storage.ts';
import { annotate } from '../../core/answers/annotation.ts';
import { type Provenance, provenanceOf } from '../../core/release/provenance.ts';
import { errorMessage } from '../../core/wording/error-message.ts';
import type { FeedReport } from '../../protocol/messages/get-feed-report.ts';
import type { TabReport } from '../../protocol/messages/get-tab-report.ts';
import type { TabPage } from '../articles/tab-pages.ts';
import type { Language } from '../choices/language.ts';
import { addedProvenance } from '../feeds/feed-reports.ts';
import type { ReaderRecords, ReaderRelease } from '../feeds/reader-records.ts';
import { refreshLog, refreshStatus } from '../feeds/refresh-status.ts';
import { REFRESH_ALARM } from '../feeds/schedule.ts';

export interface ReportParts {
  records: ReaderRecords;
  /** Where the refresh status is. */
  storage: KeyValueStore;
  alarms: Alarms;
  feed: string | null;
  language: Language;
  /** ms since 1970 */
  now: () => number;
  /** The day that "now" means in an annotation, `YYYY-MM-DD`. */
  today: () => string;
}

/** What is known of a tab's page, null for a page that nobody reported. Never rejects: a record that can't be used is a report too. */
export async function tabReport(parts: ReportParts, page: TabPage | null): Promise<TabReport> {
  try {
    const release = await parts.records.load();
    const provenance = await provenanceIn(parts, release);
    if (!page) return { kind: 'unknown', provenance };
    if (!page.judgement.about) return { kind: 'not-about', provenance };
    return { kind: 'about', annotation: annotate(release.record, page.judgement, parts.today()), provenance };
  } catch (error) {
    return { kind: 'record-failed', reason: errorMessage(error) };
  }
}

/** The record in use, and how the feeds have answered. Never rejects. */
export async function feedReport(parts: ReportParts): Promise<FeedReport> {
  // The alarm may be another feed's; before the first check there is nothing but it.
  const planned = (await readStored(parts.storage, refreshStatus)).nextCheck;
  const due = parts.feed === null ? null : (planned ?? (await parts.alarms.dueAt(REFRESH_ALARM)));
  return {
    record: await recordReport(parts),
    attempts: await readStored(parts.storage, refreshLog),
    nextCheck: due === null ? null : new Date(due).toISOString(),
  };
}

async function recordReport(parts: ReportParts): Promise<FeedReport['record']> {
  try {
    return { kind: 'loaded', provenance: await provenanceIn(parts, await parts.records.load()) };
  } catch (error) {
    return { kind: 'failed', reason: errorMessage(error) };
  }
}

async function provenanceIn(parts: ReportParts, release: ReaderRelease): Promise<Provenance> {
  const { storage, feed, now } = parts;
  const own = provenanceOf(release, await readStored(storage, refreshStatus), feed, now());
  const added = await Promise.all(release.added.map((one) => addedProvenance(parts, one)));
  return added.length > 0 ? { ...own, added } : own;
}
