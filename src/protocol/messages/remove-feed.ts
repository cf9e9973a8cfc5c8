import { answerOf, defineMessage } from '../define-message.ts';
import { addedFeedRequest } from '../request-schemas.ts';

/** Sent by the options page: deletes an added feed and everything stored for it. */
export const removeFeed = defineMessage({
  from: 'extension-page',
  request: addedFeedRequest,
  answer: answerOf(),
});
