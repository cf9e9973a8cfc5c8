import { readStored } from '../../browser/storage.ts';
import type { OptionsReport } from '../../protocol/messages/get-options.ts';
import { dismissals } from '../choices/dismissals.ts';
import { settings } from '../choices/settings.ts';
import { addedFeedReports } from '../feeds/feed-reports.ts';
import type { Feeds } from '../feeds/feeds.ts';
import { feedReport, type ReportParts } from './reports.ts';

/** What the options page shows. Never rejects on account of the record: what can't be read is said in `feed`. */
export async function optionsReport(parts: ReportParts & { feeds: Feeds }): Promise<OptionsReport> {
  const { storage, records } = parts;
  const [chosen, hidden, feed, keys, kept, hasFetched, release] = await Promise.all([
    readStored(storage, settings),
    readStored(storage, dismissals),
    feedReport(parts),
    records.keysInUse(),
    records.kept(),
    records.hasFetched(),
    records.load().catch(() => null),
  ]);
  const jurisdictions = (release?.record.jurisdictions ?? []).toSorted((a, b) =>
    a.name.localeCompare(b.name),
  );
  const added = await addedFeedReports(parts, release);
  return {
    settings: chosen,
    hidden,
    feed,
    feedAddress: parts.feed,
    keys,
    kept: kept.map(({ from, head: { version, issued } }) => ({ from, version, issued })),
    hasFetched,
    ...added,
    jurisdictions,
  };
}
