import type { RefreshOutcome } from '../../core/release/provenance.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { addedFeedRequest } from '../request-schemas.ts';

/**
 * Sent by the options page: asks the background script to look for a newer release in one added
 * feed now.
 */
export const checkFeed = defineMessage({
  from: 'extension-page',
  request: addedFeedRequest,
  answer: answerOf<RefreshOutcome>(),
});
