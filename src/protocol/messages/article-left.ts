import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/**
 * Sent by the script that reads pages, when its page no longer shows the reported article. The
 * background script then forgets the judgement of that article.
 */
export const articleLeft = defineMessage({
  from: 'content-script',
  request: emptyRequest,
  answer: answerOf(),
});
