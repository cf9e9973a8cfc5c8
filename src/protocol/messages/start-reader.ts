import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/**
 * Sent by the script that searches every page: asks for the script that reads the article.
 * `started` is false when the browser forbids that script.
 */
export const startReader = defineMessage({
  from: 'content-script',
  request: emptyRequest,
  answer: answerOf<{ started: boolean }>(),
});
