import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/**
 * Sent by the gate (the script that searches every page for names of apps) when its page mentions
 * a watched app: asks the background script to run the script that reads the article. The answer
 * is `started: false` when the browser does not allow it.
 */
export const startReader = defineMessage({
  from: 'content-script',
  request: emptyRequest,
  answer: answerOf<{ started: boolean }>(),
});
