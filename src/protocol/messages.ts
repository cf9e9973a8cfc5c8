import type { Annotation } from '../core/answers/annotation.ts';
import type { ThenAndNow } from '../core/answers/then-and-now.ts';
import type { Article } from '../core/article/article.ts';
import type { MergeConflict } from '../core/record/merge-records.ts';
import type { Jurisdiction, LegalRecord } from '../core/record/schema.ts';
import type { PinnedKey } from '../core/release/keys.ts';
import type {
  Provenance,
  RefreshAttempt,
  RefreshFailure,
  RefreshOutcome,
} from '../core/release/provenance.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Catalog } from '../core/wording/messages.ts';

/**
 * Every message between the extension's parts: name → what is asked and what is answered.
 * One map serves sender and handler, so that a missing handler is a compile error. On the wire a request is
 * `{ kind, ...ask }`; its answer is the bare answer, or `{ error }` with a sentence when the handler failed.
 *
 * | message | from → to |
 * |---|---|
 * | judge-article | content script → background: judge this article; a match makes the sidebar arrive |
 * | article-left | content script → background: the page shows another thing now; forget its judgement |
 * | get-annotation | sidebar → background: what to show for my tab, and how the reader wants it shown |
 * | remember-view | sidebar → background: the reader opened, collapsed or (un)marked; keep it for the next page |
 * | get-tab-report | popup → background: what this tab's page says |
 * | judge-sample | first-run page → background: what the sidebar would show beside this article, which no tab shows |
 * | open-sidebar | popup → background: show this tab's sidebar, open, whatever was chosen or dismissed |
 * | check-tab | popup → background: read this tab's page now, once (needs the click that opened the popup) |
 * | refresh-record | popup, sidebar → background: ask the feed now |
 * | get-record | record page → background: the whole record in use, and the day that "now" means |
 * | open-record | sidebar → background: open the record page in a new tab, on an app and, where one is given, a place |
 * | open-report | sidebar → background: open the page with an error report to copy, about my tab |
 * | get-feed-report | popup, options → background: the record in use and the last refresh attempts |
 * | dismiss | sidebar → background: don't show here again |
 * | get-dismissals | popup → background: what is dismissed that touches this host, and whether pages are read only when asked |
 * | get-options | options → background: everything the options page shows |
 * | get-catalog | popup, options, record page, first-run page → background: the texts of the reader's language |
 * | change-settings | options, first-run page → background: the reader chose; takes effect in open tabs too |
 * | import-settings | options → background: take what an exported file says in place of what was chosen and hidden |
 * | use-bundled-record | options → background: drop what came from the feed |
 * | delete-everything | options → background: forget all that is stored, and what is known of open tabs |
 * | inspect-feed | options → background: what a feed that was typed would be, its keys' fingerprints; nobody is contacted |
 * | add-feed | options → background: ask that feed with the confirmed keys, and add it if its record is good |
 * | check-feed | options → background: ask one added feed now |
 * | remove-feed | options → background: forget an added feed and all that came from it |
 * | undo-dismissal | popup, options → background: show here again; the sidebar returns to the tabs it left |
 */
export interface Requests {
  'judge-article': { ask: { article: Article }; answer: { about: boolean } };
  'article-left': { ask: Record<never, never>; answer: null };
  'get-annotation': { ask: Record<never, never>; answer: SidebarReport };
  'remember-view': { ask: { open: boolean; highlights: boolean }; answer: null };
  'get-tab-report': { ask: { tabId: number }; answer: TabReport };
  'judge-sample': { ask: { article: Article }; answer: SidebarReport };
  'open-sidebar': { ask: { tabId: number }; answer: { opened: boolean } };
  'check-tab': { ask: { tabId: number }; answer: { started: boolean } };
  'refresh-record': { ask: Record<never, never>; answer: RefreshOutcome };
  'get-record': { ask: Record<never, never>; answer: { record: LegalRecord; today: string } };
  'open-record': { ask: RecordAddress; answer: null };
  'open-report': { ask: Record<never, never>; answer: null };
  'get-feed-report': { ask: Record<never, never>; answer: FeedReport };
  dismiss: { ask: { reach: DismissReach; host: string }; answer: null };
  'get-dismissals': {
    ask: { host: string };
    answer: { site: boolean; everywhere: boolean; onlyAsked: boolean };
  };
  'undo-dismissal': { ask: { reach: 'site' | 'everywhere'; host: string }; answer: null };
  'get-options': { ask: Record<never, never>; answer: OptionsReport };
  'get-catalog': { ask: Record<never, never>; answer: Catalog };
  'change-settings': {
    ask: Partial<Pick<Settings, 'opening' | 'highlights' | 'places' | 'language' | 'onlyAsked'>>;
    answer: null;
  };
  'import-settings': { ask: { text: string }; answer: ImportOutcome };
  'use-bundled-record': { ask: Record<never, never>; answer: null };
  'delete-everything': { ask: Record<never, never>; answer: null };
  'inspect-feed': { ask: TypedFeed; answer: FeedProposal };
  'add-feed': { ask: TypedFeed & { confirmed: string[] }; answer: AddFeedOutcome };
  'check-feed': { ask: { feed: string }; answer: RefreshOutcome };
  'remove-feed': { ask: { feed: string }; answer: null };
}

/** What the record page is to be opened on; `place` null for the app everywhere. */
export interface RecordAddress {
  app: string;
  place: string | null;
}

/** `page` lasts until the tab leaves the page; `site` and `everywhere` until undone in the popup. */
export type DismissReach = 'page' | 'site' | 'everywhere';

/** What the background knows of a tab's page. `unknown`: no script of ours has reported (not enabled here, or still loading). */
export type TabReport =
  | { kind: 'about'; annotation: Annotation; provenance: Provenance }
  | { kind: 'not-about'; provenance: Provenance }
  | { kind: 'unknown'; provenance: Provenance }
  | { kind: 'record-failed'; reason: string };

/** What a sidebar shows: its tab's report, and the reader's wishes. */
export interface SidebarReport {
  report: TabReport;
  settings: Pick<Settings, 'opening' | 'collapsed' | 'highlights'>;
  /** The article's apps in the reader's own places, less those that the annotation tells of. */
  places: ThenAndNow[];
  /** What *Copy as citation* copies; '' where there is no annotation. Its grammar stays out of the page. */
  citation: string;
  /** The texts that it needs, in the reader's language: none of them is in its script. */
  catalog: Catalog;
}

/** What a reader typed. An empty name stands for the host's. */
export interface TypedFeed {
  name: string;
  address: string;
  /** A public key, or a list of keys as JSON. */
  key: string;
}

/** What is to be compared and confirmed before a feed is added. */
export interface FeedProposal {
  name: string;
  address: string;
  keys: PinnedKey[];
  /** Match pattern of the host, which the browser is asked for. */
  pattern: string;
}

/** `refused`: nothing was kept; `reason` is a sentence for the reader. */
export type AddFeedOutcome = { kind: 'added'; name: string } | { kind: 'refused'; reason: string };

/** `read`: it holds now. Else nothing was changed: the file is of another kind, or its entry `settings.places.3` is wrong. */
export type ImportOutcome = { kind: 'read' } | { kind: 'not-ours' } | { kind: 'wrong-entry'; entry: string };

/** A feed beside the default one, and how it is doing. */
export interface AddedFeedReport {
  id: string;
  name: string;
  address: string;
  /** Match pattern of its host. */
  pattern: string;
  /** Set by the organisation's policy, not the reader's to remove. */
  managed: boolean;
  /** Public keys that may vouch for its record now. */
  keys: PinnedKey[];
  /** Null while nothing that can be used has come from it. */
  provenance: Provenance | null;
  failure: RefreshFailure | null;
  /** When it is to be asked next, ISO 8601 in UTC; null before the first time is planned. */
  nextCheck: string | null;
  /** How many measures and events it adds to the default record. */
  adds: { measures: number; events: number };
  /** Its entries that are not used, since another record has them otherwise. */
  conflicts: MergeConflict[];
}

/** A version of the record on this device. */
export type KeptVersion = Pick<Provenance, 'from' | 'version' | 'issued'>;

/** What the options page shows of the background's knowledge. */
export interface OptionsReport {
  settings: Settings;
  hidden: { everywhere: boolean; sites: string[] };
  feed: FeedReport;
  /** Address of the feed that this build was made with; null for none. */
  feedAddress: string | null;
  /** Public keys that may vouch for a record now. */
  keys: PinnedKey[];
  /** The versions of the default record on this device, newest first. */
  kept: KeptVersion[];
  /** True when something from the feed is kept on this device. */
  hasFetched: boolean;
  /** Beside the default feed. */
  addedFeeds: AddedFeedReport[];
  /** What is wrong in the organisation's policy, a sentence each. */
  policyFaults: string[];
  /** Every place of the record in use, by name; empty when it can't be read. */
  jurisdictions: Jurisdiction[];
}

/** The state of the record whatever the tab shows. */
export interface FeedReport {
  record: { kind: 'loaded'; provenance: Provenance } | { kind: 'failed'; reason: string };
  /** The last attempts, newest first, at most 50. */
  attempts: RefreshAttempt[];
  /** When the next check of the default feed is due, ISO 8601 in UTC; null when this build has none. */
  nextCheck: string | null;
}

/**
 * Told to the content scripts of one tab, on the wire `{ notice }`: by the background that there is another annotation
 * or none any more, and that the reader wants to see the sidebar open.
 */
export const NOTICES = ['annotation-changed', 'annotation-gone', 'sidebar-wanted'] as const;
export type Notice = (typeof NOTICES)[number];
