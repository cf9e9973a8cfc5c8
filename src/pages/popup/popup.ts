import type { Annotation } from '../../core/answers/annotation.ts';
import type { Failure } from '../../core/release/failure.ts';
import type { Provenance } from '../../core/release/provenance.ts';

/** State of the tab. The popup looks different for each kind. */
export type PopupState =
  | { kind: 'loading' }
  | {
      kind: 'about';
      annotation: Annotation;
      provenance: Provenance;
      /**
       * Present when the extension found no restriction in the page, but the reader said that the
       * page is about one.
       */
      byReaderOnly?: true;
      /** Present when the sidebar can't be shown in the page. */
      keptOut?: true;
    }
  | {
      kind: 'not-about';
      provenance: Provenance;
      /** True for a page that mentions no watched app. */
      unnamed: boolean;
      /**
       * True when the reader has already said, with a button, that the page is about a
       * restriction, and the extension has checked the page once more.
       */
      anyway: boolean;
    }
  | { kind: 'not-enabled'; provenance: Provenance; host: string }
  | { kind: 'unreadable'; provenance: Provenance }
  | { kind: 'record-failed'; failure: Failure };

/** Site of the popup's tab, with facts that decide how the switch for the site looks and works. */
export interface SiteState {
  host: string;
  /** True when the browser allows the extension to read the site's pages. */
  isAllowed: boolean;
  /**
   * True when the popup can withdraw a permission that the reader gave for this site. Always false
   * in a private window, and while the extension has permission for every site.
   */
  isRemovable: boolean;
  /** True when the reader does not want the sidebar to appear by itself on the site. */
  isHidden: boolean;
  /** True when the reader does not want the sidebar to appear by itself on any site. */
  isHiddenEverywhere: boolean;
}

/**
 * True when the switch for the site is on: the extension has permission to read the site's pages,
 * and the reader has not hidden the sidebar on this site. While `isHiddenEverywhere` is true, the
 * popup shows no switch.
 */
export function isOn({ isAllowed, isHidden }: SiteState): boolean {
  return isAllowed && !isHidden;
}

/** Functions that the popup's controls call. */
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
