import type { RefreshOutcome } from '../../core/release/provenance.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/** Sent by several pages and the sidebar: asks the feeds for newer records. */
export const refreshRecord = defineMessage({
  // A hostile web page may cause many of these messages through the sidebar. This does no harm,
  // because each feed has only one refresh at a time.
  from: 'either',
  request: emptyRequest,
  answer: answerOf<RefreshOutcome>(),
});
