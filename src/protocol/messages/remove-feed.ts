import { answerOf, defineMessage } from '../define-message.ts';
import { addedFeedRequest } from '../request-schemas.ts';

/**
 * Sent by the options page: deletes an added feed and everything stored for it. Fails if a policy
 * of the reader's organisation set the feed.
 */
export const removeFeed = defineMessage({
  from: 'extension-page',
  request: addedFeedRequest,
  answer: answerOf(),
});
