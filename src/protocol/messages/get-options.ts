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

/** Everything that the options page shows and only the background knows. */
export interface OptionsReport {
  settings: Settings;
  /** Settings that the organisation's policy fixes. */
  fixed: (keyof FixedSettings)[];
  /** True when the asking page is in a private window. */
  isPrivate: boolean;
  hidden: { everywhere: boolean; sites: string[] };
  feed: FeedReport;
  /** Address of the default feed, which the build sets; null for none. */
  feedAddress: string | null;
  /** Public keys that may sign the default record now. */
  keys: PinnedKey[];
  /** Versions of the default record on this device, newest first. */
  kept: KeptVersion[];
  /** True when this device has a release from the default feed. */
  hasFetched: boolean;
  /** State of each feed that was added to the default one. */
  addedFeeds: AddedFeedReport[];
  /** Faults of the organisation's policy, one sentence for each. */
  policyFaults: string[];
  /** Every place of the record in use, sorted by name; empty when the record can't be read. */
  jurisdictions: Jurisdiction[];
}

/** A version of the record on this device. */
export type KeptVersion = Pick<Provenance, 'from' | 'version' | 'issued'>;

/** State of a feed that was added to the default one. */
export interface AddedFeedReport {
  id: string;
  name: string;
  address: string;
  /** Match pattern of the feed's host. */
  pattern: string;
  /** True when the organisation's policy set the feed, so that the reader can't remove it. */
  managed: boolean;
  /** Public keys that may sign the feed's record now. */
  keys: PinnedKey[];
  /** Provenance of the feed's record; null while the feed has not delivered a usable record. */
  provenance: Provenance | null;
  failure: RefreshFailure | null;
  /** Time of the feed's next check, ISO 8601 in UTC; null while no check is planned. */
  nextCheck: string | null;
  /** Number of measures and events that the feed adds to the default record. */
  adds: { measures: number; events: number };
  /**
   * The first of the feed's entries that contradict another record, and are therefore left out or
   * changed.
   */
  conflicts: MergeConflict[];
  /** Number of all entries that contradict another record. */
  conflictCount: number;
  /** Reason why the feed's record is not used at all; null when it is used. */
  setAside: SetAside | null;
}

/** Sent by the options page and the first-run page: asks for everything that they show. */
export const getOptions = defineMessage({
  from: 'extension-page',
  request: emptyRequest,
  answer: answerOf<OptionsReport>(),
});
