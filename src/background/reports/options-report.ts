import { readStored } from '../../browser/storage.ts';
import type { FixedSettings, PolicySettings } from '../../core/settings/policy-settings.ts';
import type { OptionsReport } from '../../protocol/messages/get-options.ts';
import { dismissals } from '../choices/dismissals.ts';
import type { Language } from '../choices/language.ts';
import { settings } from '../choices/settings.ts';
import type { Candidate } from '../feeds/candidates.ts';
import { addedFeedReports } from '../feeds/feed-reports.ts';
import type { Feeds } from '../feeds/feeds.ts';
import type { ReaderRecords } from '../feeds/reader-records.ts';
import { type FeedReportServices, feedReport } from './feed-report.ts';
import type { ReportedRelease } from './tab-report.ts';

/** Services needed for the content of the options page. */
export interface OptionsReportServices extends FeedReportServices {
  records: Pick<ReaderRecords, 'keysInUse' | 'hasFetched' | 'setAside'> & {
    load(): Promise<ReportedRelease>;
    kept(): Promise<KeptRelease[]>;
  };
  feeds: Pick<Feeds, 'added' | 'storeOf'>;
  language: Pick<Language, 'words'>;
  policy: () => Promise<PolicySettings>;
  /** True when the options page is open in a private window. */
  isPrivate: boolean;
}

/** The part of a stored release that the options page shows. */
type KeptRelease = Pick<Candidate, 'from'> & {
  head: Pick<Candidate['head'], 'version' | 'issued'>;
};

/**
 * Returns everything that the options page shows. Never rejects: when the record can't be read,
 * the result's `feed` contains the reason.
 */
export async function optionsReport(services: OptionsReportServices): Promise<OptionsReport> {
  const { storage, records } = services;
  const [chosen, hidden, feed, keys, kept, hasFetched, release, policy] = await Promise.all([
    readStored(storage, settings),
    readStored(storage, dismissals),
    feedReport(services),
    records.keysInUse(),
    records.kept(),
    records.hasFetched(),
    records.load().catch(() => null),
    services.policy(),
  ]);
  const words = await services.language.words();
  const { addedFeeds, policyFaults } = await addedFeedReports(services, release);
  return {
    settings: chosen,
    fixed: Object.keys(policy.fixed) as (keyof FixedSettings)[],
    isPrivate: services.isPrivate,
    hidden,
    feed,
    feedAddress: services.feed,
    keys,
    kept: kept.map(({ from, head: { version, issued } }) => ({ from, version, issued })),
    hasFetched,
    addedFeeds,
    policyFaults: [
      ...policyFaults,
      ...policy.faults.map((detail) => words.say('feeds_fault_form', { detail })),
    ],
    jurisdictions: (release?.record.jurisdictions ?? []).toSorted((a, b) =>
      a.name.localeCompare(b.name),
    ),
  };
}
