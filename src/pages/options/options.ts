import type { RunMode } from '../../core/settings/run-mode.ts';
import type { Opening } from '../../core/settings/settings.ts';
import type { AddedSite, SiteState } from '../../core/settings/site-state.ts';
import type { LanguageChoice } from '../../core/wording/interface-languages.ts';
import type { AddedFeedReport, OptionsReport } from '../../protocol/messages/get-options.ts';
import type { FeedProposal } from '../../protocol/messages/inspect-feed.ts';
import type { TypedFeed } from '../../protocol/request-schemas.ts';

/** Sections of the page. The outcome of an action is announced in the section of that action. */
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
  /** Match patterns of all hosts for which the extension has permission now. */
  granted: readonly string[];
  /** Keyboard shortcut that opens the sidebar; '' for none, null in a browser without commands. */
  shortcut: string | null;
  /** Code of the interface language that `auto` selects in this browser. */
  automatic: string;
}

/** Outcome of the reader's last action. */
export interface Outcome {
  section: SectionName;
  /** Sentence to announce; '' when there is nothing to announce. */
  text: string;
  /**
   * True when the browser has withdrawn the built-in sites along with all others. The page then
   * offers to ask for the built-in sites again.
   */
  offersSites?: boolean;
}

/** Actions that the page's controls perform. */
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
   * Resolves to the feed that the reader typed, so that the reader can confirm it; rejects with a
   * sentence when the input does not describe a valid feed.
   */
  onInspectFeed: (typed: TypedFeed) => Promise<FeedProposal>;
  /** Resolves to true when the feed was added. Must be called in the handler of a click. */
  onAddFeed: (typed: TypedFeed, confirmed: FeedProposal) => Promise<boolean>;
  onCheckFeed: (feed: AddedFeedReport) => void;
  onRemoveFeed: (feed: AddedFeedReport) => void;
  onAllowFeed: (feed: AddedFeedReport) => void;
}
