import type { Annotation } from '../../core/answers/annotation.ts';
import type { Failure } from '../../core/release/failure.ts';
import type { Provenance } from '../../core/release/provenance.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { tabRequest } from '../request-schemas.ts';

/**
 * Everything that the background script knows about a tab's page. `unknown`: no script has
 * reported the page, which may still be loading.
 */
export type TabReport =
  | {
      kind: 'about';
      annotation: Annotation;
      provenance: Provenance;
      /** Present when the page keeps the sidebar's panel out (see `sidebar-kept-out`). */
      keptOut?: true;
      /**
       * Present when the reader says that the page is about a restriction, but the judge finds no
       * restriction in it.
       */
      byReaderOnly?: true;
    }
  | { kind: 'not-about'; provenance: Provenance }
  | {
      kind: 'unknown';
      provenance: Provenance;
      /**
       * Present if the reader has asked for the page to be read and its article has not arrived
       * yet.
       */
      isPending?: true;
    }
  | { kind: 'record-failed'; failure: Failure };

/**
 * Sent by the popup and the report page: asks for everything that the background script knows
 * about the page in a tab.
 */
export const getTabReport = defineMessage({
  from: 'extension-page',
  request: tabRequest,
  answer: answerOf<TabReport>(),
});
