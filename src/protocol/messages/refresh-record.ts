import type { RefreshOutcome } from '../../core/release/provenance.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/**
 * Sent by the popup, the options page, the first-run page and the sidebar: asks the feeds for
 * newer records now. A content script can do little harm with it: refreshes do not run in
 * parallel, and any web page could contact a feed anyway.
 */
export const refreshRecord = defineMessage({
  from: 'either',
  request: emptyRequest,
  answer: answerOf<RefreshOutcome>(),
});
