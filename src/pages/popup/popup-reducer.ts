import type { Jurisdiction } from '../../core/record/schema.ts';
import type { RunMode } from '../../core/settings/run-mode.ts';
import type { PopupState, SiteState } from './popup.ts';
import type { PopupTab } from './popup-state.ts';

/** State of the popup. */
export interface PopupViewState {
  /** The tab that the popup is about; null until it is known, and when there is no such tab. */
  tab: PopupTab | null;
  state: PopupState;
  /** Site of the tab. Null until the site is known, and when the popup shows no switch for it. */
  site: SiteState | null;
  /** Places of the reader in which the law has changed since the reader last looked. */
  news: Jurisdiction[];
  /**
   * Match pattern of the tab's site, if the popup offers to read this site; otherwise null. The
   * offer is made once, after an update of the extension has added the site to the news sites.
   */
  offer: string | null;
  /** Run mode; null until it is known, and when the background script does not answer. */
  mode: RunMode | null;
  /** True when a policy sets the run mode. */
  isFixed: boolean;
  /**
   * A sentence that says why the last attempt to return to the default run mode failed; '' if it
   * succeeded. Null before the first attempt.
   */
  modeOutcome: string | null;
  isRefreshing: boolean;
  /** A sentence that says whether the last refresh succeeded; '' before the first refresh. */
  announcement: string;
  /** A sentence that says why the reader's last action failed; '' when it did not fail. */
  notDone: string;
  /**
   * True once the reader has done something that changes what the popup shows. The button that the
   * reader used may then be gone, so focus may have to move.
   */
  hasActed: boolean;
}

/** Everything that can happen in the popup. */
export type PopupAction =
  | { kind: 'tab-found'; tab: PopupTab | null }
  | { kind: 'state-read'; state: PopupState }
  | { kind: 'site-read'; site: SiteState | null }
  | { kind: 'news-taken'; news: Jurisdiction[] }
  /**
   * The tab's state is being read again. With `isSlow`, the popup shows that this takes a moment.
   */
  | { kind: 'reading-again'; isSlow: boolean }
  | { kind: 'offer-taken'; offer: string }
  | { kind: 'mode-read'; mode: RunMode | null; isFixed: boolean }
  | { kind: 'mode-chosen'; outcome: string }
  | { kind: 'act-began' }
  | { kind: 'act-failed'; text: string }
  | { kind: 'refresh-began' }
  | { kind: 'refresh-ended'; text: string };

/** State of a popup that has just been opened. */
export const OPENED: PopupViewState = {
  tab: null,
  state: { kind: 'loading' },
  site: null,
  news: [],
  offer: null,
  mode: null,
  isFixed: false,
  modeOutcome: null,
  isRefreshing: false,
  announcement: '',
  notDone: '',
  hasActed: false,
};

/** Returns the state of the popup after an action. */
export function popupReducer(view: PopupViewState, action: PopupAction): PopupViewState {
  switch (action.kind) {
    case 'tab-found':
      return { ...view, tab: action.tab };
    case 'state-read':
      return { ...view, state: action.state };
    case 'site-read':
      return { ...view, site: action.site };
    case 'news-taken':
      return { ...view, news: action.news };
    case 'reading-again':
      return { ...view, hasActed: true, ...(action.isSlow && { state: { kind: 'loading' } }) };
    case 'mode-read':
      return { ...view, mode: action.mode, isFixed: action.isFixed };
    case 'offer-taken':
      return { ...view, offer: action.offer };
    case 'mode-chosen':
      return { ...view, modeOutcome: action.outcome };
    case 'act-began':
      return { ...view, notDone: '' };
    case 'act-failed':
      return { ...view, notDone: action.text };
    case 'refresh-began':
      return { ...view, isRefreshing: true };
    case 'refresh-ended':
      return { ...view, isRefreshing: false, announcement: action.text };
    default:
      return action satisfies never;
  }
}
