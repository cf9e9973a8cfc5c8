import type { RefreshOutcome } from '../../core/release/provenance.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/**
 * Sent by the popup, the options page, the first-run page and the sidebar: asks the feeds for newer
 * records now. A content script may send it, because only one refresh runs at a time, and because a
 * page could contact the feed even without the extension.
 */
export const refreshRecord = defineMessage({
  from: 'either',
  request: emptyRequest,
  answer: answerOf<RefreshOutcome>(),
});
