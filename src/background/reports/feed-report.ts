import type { Alarms } from '../../browser/alarms.ts';
import { loggedFailure } from '../../browser/logged-failure.ts';
import { readStored } from '../../browser/storage.ts';
import type { FeedReport } from '../../protocol/messages/get-feed-report.ts';
import { refreshLog, refreshStatus } from '../feeds/refresh-status.ts';
import { REFRESH_ALARM } from '../feeds/schedule.ts';
import { type ProvenanceServices, provenanceIn } from './tab-report.ts';

/** Services needed for the feed report. */
export interface FeedReportServices extends ProvenanceServices {
  alarms: Pick<Alarms, 'dueAt'>;
}

/**
 * Reports on the record in use, the last attempts to contact feeds, and the next planned check.
 * Never rejects.
 */
export async function feedReport(services: FeedReportServices): Promise<FeedReport> {
  const due = services.feed === null ? null : await nextCheck(services);
  return {
    record: await recordInUse(services),
    attempts: await readStored(services.storage, refreshLog),
    nextCheck: due === null ? null : new Date(due).toISOString(),
  };
}

/**
 * Returns the time of the default feed's next check, in ms since 1970; null when none is planned.
 * Before the first check, no time is stored, so the time of the alarm is returned.
 */
async function nextCheck({ storage, alarms }: FeedReportServices): Promise<number | null> {
  const planned = (await readStored(storage, refreshStatus)).nextCheck;
  return planned ?? (await alarms.dueAt(REFRESH_ALARM));
}

async function recordInUse(services: FeedReportServices): Promise<FeedReport['record']> {
  try {
    const release = await services.records.load();
    return { kind: 'loaded', provenance: await provenanceIn(services, release) };
  } catch (error) {
    return { kind: 'failed', failure: loggedFailure(error) };
  }
}
