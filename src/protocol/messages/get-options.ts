import type { SetAside } from '../../core/record/added-budget.ts';
import type { MergeConflict } from '../../core/record/merge-records.ts';
import type { Jurisdiction } from '../../core/record/schema.ts';
import type { PinnedKey } from '../../core/release/keys.ts';
import type { Provenance, RefreshFailure } from '../../core/release/provenance.ts';
import type { FixedSettings } from '../../core/settings/policy-settings.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';
import type { FeedReport } from './get-feed-report.ts';

/** Everything that the options page shows and that only the background script knows. */
export interface OptionsReport {
  settings: Settings;
  /** Settings that a policy of the reader's organisation sets, so the reader can't change them. */
  fixed: (keyof FixedSettings)[];
  /** True when the page that asks is in a private window. */
  isPrivate: boolean;
  hidden: { everywhere: boolean; sites: string[] };
  feed: FeedReport;
  /** Address of the default feed; null when there is none. The build sets it. */
  feedAddress: string | null;
  /** Public keys, root and online, that are accepted for the default feed now. */
  keys: PinnedKey[];
  /** Versions of the default record that are stored on this device, newest first. */
  kept: KeptVersion[];
  /** True when a release that came from the default feed is stored on this device. */
  hasFetched: boolean;
  /** State of each feed other than the default one. */
  addedFeeds: AddedFeedReport[];
  /** Faults in the organisation's policy, one sentence for each. */
  policyFaults: string[];
  /** All places in the record, sorted by name; empty when the record can't be read. */
  jurisdictions: Jurisdiction[];
}

/** A version of the record that is stored on this device. */
export type KeptVersion = Pick<Provenance, 'from' | 'version' | 'issued'>;

/** State of a feed other than the default one. */
export interface AddedFeedReport {
  id: string;
  name: string;
  address: string;
  /** Match pattern of the feed's host, with which a page asks the browser for permission. */
  pattern: string;
  /**
   * True when a policy of the organisation added the feed. The reader can't remove such a feed.
   */
  managed: boolean;
  /** Public keys, root and online, that are accepted for the feed now. */
  keys: PinnedKey[];
  /**
   * Origin and age of the record from the feed; null while the feed has not delivered a usable
   * record.
   */
  provenance: Provenance | null;
  failure: RefreshFailure | null;
  /** Time of the next check of the feed, ISO 8601 in UTC; null when no check is planned. */
  nextCheck: string | null;
  /** Numbers of measures and events that the feed adds to the default record. */
  adds: { measures: number; events: number };
  /**
   * Entries of the feed that are missing or incomplete in the merged record, which combines the
   * default record with the records of added feeds. Lists only the first 50.
   */
  conflicts: MergeConflict[];
  /** Number of all such entries, including those that `conflicts` does not list. */
  conflictCount: number;
  /** Reason why the record from the feed is not used at all; null if it is used. */
  setAside: SetAside | null;
}

/** Sent by the options page and the first-run page: asks for the data of the options page. */
export const getOptions = defineMessage({
  from: 'extension-page',
  request: emptyRequest,
  answer: answerOf<OptionsReport>(),
});
