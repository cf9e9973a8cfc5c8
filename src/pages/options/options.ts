import type { RunMode } from '../../core/settings/run-mode.ts';
import type { Opening } from '../../core/settings/settings.ts';
import type { AddedSite, SiteState } from '../../core/settings/site-state.ts';
import type { LanguageChoice } from '../../core/wording/interface-languages.ts';
import type { AddedFeedReport, OptionsReport } from '../../protocol/messages/get-options.ts';
import type { FeedProposal } from '../../protocol/messages/inspect-feed.ts';
import type { TypedFeed } from '../../protocol/request-schemas.ts';

/** The parts of the page; what is told after an act is told in its part. */
export type Part = 'sites' | 'sidebar' | 'language' | 'hidden' | 'places' | 'record' | 'feeds' | 'stored';

/** Everything that the page shows. */
export interface OptionsState {
  report: OptionsReport;
  sites: SiteState;
  /** Match patterns of all hosts that are granted now. */
  granted: readonly string[];
  /** Keys that open the sidebar; '' for none set, null where the browser has no such thing. */
  shortcut: string | null;
  /** Code of the language that the browser's own comes to. */
  automatic: string;
}

/** The outcome of the reader's last act. */
export interface Told {
  part: Part;
  text: string;
  /** The browser took the built-in sites away with all others: they can be asked for again beside it. */
  offersSites?: boolean;
}

/** What the page's controls do. */
export interface OptionsActions {
  /** To be called in the handler of a click. */
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
  /** To be called in the handler of a click. */
  onSitesAgain: () => void;
  /** Resolves to what a typed feed would be; rejects with a sentence when it can't be one. */
  onInspectFeed: (typed: TypedFeed) => Promise<FeedProposal>;
  /** Resolves to true when it was added. To be called in the handler of a click. */
  onAddFeed: (typed: TypedFeed, confirmed: FeedProposal) => Promise<boolean>;
  onCheckFeed: (feed: AddedFeedReport) => void;
  onRemoveFeed: (feed: AddedFeedReport) => void;
  onAllowFeed: (feed: AddedFeedReport) => void;
}
