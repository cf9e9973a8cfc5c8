import type { Annotation } from '../../core/answers/annotation.ts';
import type { Provenance } from '../../core/release/provenance.ts';

/** The popup's knowledge about the tab. Each kind looks different from all others. */
export type PopupState =
  | { kind: 'loading' }
  | {
      kind: 'about';
      annotation: Annotation;
      provenance: Provenance;
      hidden: 'site' | 'everywhere' | null;
    }
  | { kind: 'not-about'; provenance: Provenance; unnamed: boolean; removable: boolean }
  | { kind: 'not-enabled'; provenance: Provenance; host: string; refused: boolean }
  | { kind: 'unreadable'; provenance: Provenance }
  | { kind: 'record-failed'; reason: string };

/** Actions of the popup's buttons. */
export interface PopupActions {
  onOpenSidebar: () => void;
  onShowAgain: () => void;
  onCheckOnce: () => void;
  onAllowSite: () => void;
  onAllowEverySite: () => void;
  onListedAgain: () => void;
  onStopSite: () => void;
  onRetry: () => void;
  onRefresh: () => void;
}
