import type { RunMode } from '../../core/settings/run-mode.ts';
import type { Opening } from '../../core/settings/settings.ts';
import type { AddedSite, SiteState } from '../../core/settings/site-state.ts';
import type { LanguageChoice } from '../../core/wording/interface-languages.ts';
import type { AddedFeedReport, OptionsReport } from '../../protocol/messages/get-options.ts';
import type { FeedProposal } from '../../protocol/messages/inspect-feed.ts';
import type { TypedFeed } from '../../protocol/request-schemas.ts';

/** Sections of the page. The outcome of an action is announced in the action's own section. */
export type SectionName =
  | 'sites'
  | 'sidebar'
  | 'language'
  | 'hidden'
  | 'places'
  | 'record'
  | 'feeds'
  | 'stored';

/** Everything that the page shows. */
export interface OptionsState {
  report: OptionsReport;
  sites: SiteState;
  /** Match patterns of all hosts that the browser grants now. */
  granted: readonly string[];
  /** Keys that open the sidebar; '' for none, null in a browser without commands. */
  shortcut: string | null;
  /** Code of the interface language that `auto` stands for in this browser. */
  automatic: string;
}

/** Outcome of the reader's last action. */
export interface Outcome {
  section: SectionName;
  /** Sentence to announce; '' when there is nothing to announce. */
  text: string;
  /**
   * True when the browser took the built-in sites away with all others, so that the page offers to
   * ask for them again.
   */
  offersSites?: boolean;
}

/** Actions of the page's controls. */
export interface OptionsActions {
  /** Must be called in the handler of a click. */
  onRunMode: (mode: RunMode) => void;
  onRemoveSite: (site: AddedSite) => void;
  onOpening: (opening: Opening) => void;
  onHighlights: (on: boolean) => void;
  onChangeKeys: () => void;
  onLanguage: (language: LanguageChoice) => void;
  onShowAgain: (reach: 'site' | 'everywhere', host: string) => void;
  onPlaces: (places: string[]) => void;
  onCheckNow: () => void;
  onBundled: () => void;
  onDiagnostics: () => void;
  onExport: () => void;
  onImport: (file: File) => void;
  onDelete: () => void;
  /** Must be called in the handler of a click. */
  onSitesAgain: () => void;
  /**
   * Resolves to the feed that the reader's entries describe, for the reader to confirm; rejects
   * with a sentence when they can't be a feed.
   */
  onInspectFeed: (typed: TypedFeed) => Promise<FeedProposal>;
  /** Resolves to true when the feed was added. Must be called in the handler of a click. */
  onAddFeed: (typed: TypedFeed, confirmed: FeedProposal) => Promise<boolean>;
  onCheckFeed: (feed: AddedFeedReport) => void;
  onRemoveFeed: (feed: AddedFeedReport) => void;
  onAllowFeed: (feed: AddedFeedReport) => void;
}
