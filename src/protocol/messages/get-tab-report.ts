import type { Annotation } from '../../core/answers/annotation.ts';
import type { Provenance } from '../../core/release/provenance.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { tabRequest } from '../request-schemas.ts';

/**
 * Knowledge of the background about a tab's page. `unknown`: no script of ours has reported,
 * because the extension is not enabled there or the page is still loading.
 */
export type TabReport =
  | { kind: 'about'; annotation: Annotation; provenance: Provenance }
  | { kind: 'not-about'; provenance: Provenance }
  | { kind: 'unknown'; provenance: Provenance }
  | { kind: 'record-failed'; reason: string };

/** Sent by popup and report page: asks what is known about the page in a tab. */
export const getTabReport = defineMessage({
  from: 'extension-page',
  request: tabRequest,
  answer: answerOf<TabReport>(),
});
