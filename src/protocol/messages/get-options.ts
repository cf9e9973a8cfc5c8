import type { MergeConflict } from '../../core/record/merge-records.ts';
import type { Jurisdiction } from '../../core/record/schema.ts';
import type { PinnedKey } from '../../core/release/keys.ts';
import type { Provenance, RefreshFailure } from '../../core/release/provenance.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';
import type { FeedReport } from './get-feed-report.ts';

/** Everything that the options page shows of the background's knowledge. */
export interface OptionsReport {
  settings: Settings;
  hidden: { everywhere: boolean; sites: string[] };
  feed: FeedReport;
  /** Address of the feed that this build was made with; null for none. */
  feedAddress: string | null;
  /** Public keys that may sign the default record now. */
  keys: PinnedKey[];
  /** Versions of the default record on this device, newest first. */
  kept: KeptVersion[];
  /** True when something from the default feed is kept on this device. */
  hasFetched: boolean;
  /** Feeds beside the default one. */
  addedFeeds: AddedFeedReport[];
  /** Faults of the organisation's policy, a sentence each. */
  policyFaults: string[];
  /** Every place of the record in use, sorted by name; empty when the record can't be read. */
  jurisdictions: Jurisdiction[];
}

/** A version of the record on this device. */
export type KeptVersion = Pick<Provenance, 'from' | 'version' | 'issued'>;

/** State of a feed beside the default one. */
export interface AddedFeedReport {
  id: string;
  name: string;
  address: string;
  /** Match pattern of its host. */
  pattern: string;
  /** True when the organisation's policy set it: the reader can't remove it. */
  managed: boolean;
  /** Public keys that may sign its record now. */
  keys: PinnedKey[];
  /** Null while nothing usable has come from it. */
  provenance: Provenance | null;
  failure: RefreshFailure | null;
  /** Time of the next check, ISO 8601 in UTC; null before the first one is planned. */
  nextCheck: string | null;
  /** Number of measures and events that it adds to the default record. */
  adds: { measures: number; events: number };
  /** Its entries that are not used, because another record contradicts them. */
  conflicts: MergeConflict[];
}

/** Sent by options page and first-run page: asks for everything they show. */
export const getOptions = defineMessage({
  from: 'extension-page',
  request: emptyRequest,
  answer: answerOf<OptionsReport>(),
});
