import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/**
 * Sent by the page reader when its page no longer shows the reported article: makes the background
 * forget its judgement.
 */
export const articleLeft = defineMessage({
  from: 'content-script',
  request: emptyRequest,
  answer: answerOf(),
});
