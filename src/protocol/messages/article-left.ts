import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/**
 * Sent by the page reader when the page no longer shows the reported article. The background then
 * forgets how it judged the article.
 */
export const articleLeft = defineMessage({
  from: 'content-script',
  request: emptyRequest,
  answer: answerOf(),
});
