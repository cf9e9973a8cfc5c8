import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/**
 * Sent by the script that searches every page, when it finds a watched app: asks for the script
 * that reads the article. The answer is `started: false` when the browser does not allow it.
 */
export const startReader = defineMessage({
  from: 'content-script',
  request: emptyRequest,
  answer: answerOf<{ started: boolean }>(),
});
