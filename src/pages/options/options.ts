import type { RunMode } from '../../core/settings/run-mode.ts';
import type { Opening } from '../../core/settings/settings.ts';
import type { AddedSite, SiteState } from '../../core/settings/site-state.ts';
import type { LanguageChoice } from '../../core/wording/interface-languages.ts';
import type { AddedFeedReport, OptionsReport } from '../../protocol/messages/get-options.ts';
import type { FeedProposal } from '../../protocol/messages/inspect-feed.ts';
import type { TypedFeed } from '../../protocol/request-schemas.ts';

/**
 * Names of the sections of the page. The outcome of an action is announced in the section in which
 * the action was started.
 */
export type SectionName =
  | 'sites'
  | 'sidebar'
  | 'language'
  | 'hidden'
  | 'places'
  | 'record'
  | 'feeds'
  | 'stored';

/** Everything that the options page shows. */
export interface OptionsState {
  report: OptionsReport;
  sites: SiteState;
  /** Match patterns of all hosts for which the extension has permission at present. */
  granted: readonly string[];
  /**
   * Keyboard shortcut that opens the sidebar; '' when none is set, null in a browser without
   * shortcuts for extensions.
   */
  shortcut: string | null;
  /** Code of the interface language that the choice `auto` selects in this browser. */
  automatic: string;
}

/**
 * Outcome of the reader's last action. It is announced in the section in which the action was
 * started.
 */
export interface Outcome {
  section: SectionName;
  /** Sentence to announce; '' when the action needs no announcement. */
  text: string;
  /**
   * True when all data were deleted and the browser also withdrew the permission for the
   * built-in sites. The page then offers a button that asks for this permission again.
   */
  offersSites?: boolean;
}

/** Functions that the page's controls call. */
export interface OptionsActions {
  /** Must be called in a click handler, because the browser may have to ask for a permission. */
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
  /** Must be called in a click handler, because the browser asks for a permission. */
  onSitesAgain: () => void;
  /**
   * Resolves to the feed that the reader described, so that the reader can confirm it. Rejects
   * with a sentence when the description is not valid.
   */
  onInspectFeed: (typed: TypedFeed) => Promise<FeedProposal>;
  /**
   * Resolves to true when the feed was added. Must be called in a click handler, because the
   * browser asks for a permission.
   */
  onAddFeed: (typed: TypedFeed, confirmed: FeedProposal) => Promise<boolean>;
  onCheckFeed: (feed: AddedFeedReport) => void;
  onRemoveFeed: (feed: AddedFeedReport) => void;
  onAllowFeed: (feed: AddedFeedReport) => void;
}
