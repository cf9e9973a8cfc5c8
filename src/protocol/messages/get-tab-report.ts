import type { Annotation } from '../../core/answers/annotation.ts';
import type { Provenance } from '../../core/release/provenance.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { tabRequest } from '../request-schemas.ts';

/**
 * The background's knowledge about a tab's page. `unknown`: no script of the extension has reported
 * the page, because the extension is not enabled there or the page is still loading.
 */
export type TabReport =
  | {
      kind: 'about';
      annotation: Annotation;
      provenance: Provenance;
      /** Present when the page leaves the sidebar no place. */
      keptOut?: true;
      /**
       * Present when the reader says that the page is about a restriction and the judge does not.
       */
      byReaderOnly?: true;
    }
  | { kind: 'not-about'; provenance: Provenance }
  | {
      kind: 'unknown';
      provenance: Provenance;
      /** Present when the reader asked to have the page read and it has not reported yet. */
      isPending?: true;
    }
  | { kind: 'record-failed'; reason: string };

/**
 * Sent by the popup and the report page: asks what the background knows about the page in a tab.
 */
export const getTabReport = defineMessage({
  from: 'extension-page',
  request: tabRequest,
  answer: answerOf<TabReport>(),
});
