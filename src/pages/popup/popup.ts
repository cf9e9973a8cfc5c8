import type { Annotation } from '../../core/answers/annotation.ts';
import type { Provenance } from '../../core/release/provenance.ts';

/** What the popup knows about the tab. Each kind of state looks different from all others. */
export type PopupState =
  | { kind: 'loading' }
  | {
      kind: 'about';
      annotation: Annotation;
      provenance: Provenance;
      /**
       * Present when the reader says that the page is about a restriction and the judge does not.
       */
      byReaderOnly?: true;
      /** Present when the page leaves the sidebar no place. */
      keptOut?: true;
    }
  | {
      kind: 'not-about';
      provenance: Provenance;
      /** True for a page that mentions no watched app. */
      unnamed: boolean;
      /** True when the reader had the page checked although it did not seem to be about a ban. */
      anyway: boolean;
    }
  | { kind: 'not-enabled'; provenance: Provenance; host: string }
  | { kind: 'unreadable'; provenance: Provenance }
  | { kind: 'record-failed'; reason: string };

/** The site of the popup's tab, as its switch shows it. */
export interface SiteState {
  host: string;
  /** True when the browser allows the extension to read the site's pages. */
  isAllowed: boolean;
  /**
   * True when the reader allowed this site individually, so that the popup can withdraw the
   * permission.
   */
  isRemovable: boolean;
  /** True when the reader does not want the sidebar to appear automatically on the site. */
  isHidden: boolean;
  /** True when the reader does not want the sidebar to appear automatically on any site. */
  isHiddenEverywhere: boolean;
}

/** True when pages of the site are read and the sidebar appears there automatically. */
export function isOn({ isAllowed, isHidden }: SiteState): boolean {
  return isAllowed && !isHidden;
}

/** Actions of the popup's buttons. */
export interface PopupActions {
  onOpenSidebar: () => void;
  onSwitchSite: (on: boolean) => void;
  onShowAgain: () => void;
  onCheckOnce: () => void;
  onCheckAnyway: () => void;
  onAllowSite: () => void;
  onAllowEverySite: () => void;
  onListedAgain: () => void;
  onRetry: () => void;
  onRefresh: () => void;
}
