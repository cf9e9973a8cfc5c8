import type { RefreshOutcome } from '../../core/release/provenance.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/**
 * Sent by the popup, the options page, the first-run page and the sidebar: asks the feeds for
 * newer records now. Content scripts may send this message too. They can do little harm with it,
 * because refreshes do not run in parallel, and any page could contact the feed even without the
 * extension.
 */
export const refreshRecord = defineMessage({
  from: 'either',
  request: emptyRequest,
  answer: answerOf<RefreshOutcome>(),
});
