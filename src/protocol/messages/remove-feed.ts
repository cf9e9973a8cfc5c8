import { answerOf, defineMessage } from '../define-message.ts';
import { addedFeedRequest } from '../request-schemas.ts';

/** Sent by the options page: forgets an added feed and everything that came from it. */
export const removeFeed = defineMessage({
  from: 'extension-page',
  request: addedFeedRequest,
  answer: answerOf(),
});
