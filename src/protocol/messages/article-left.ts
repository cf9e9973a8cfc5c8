import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/**
 * Sent by the detector when its page shows something else: forgets the judgement of the article.
 */
export const articleLeft = defineMessage({
  from: 'content-script',
  request: emptyRequest,
  answer: answerOf(),
});
