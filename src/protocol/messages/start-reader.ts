import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/**
 * Sent by the script that searches pages for names of apps: asks the background script to run the
 * script that reads the article. `started` is false when the browser forbids this.
 */
export const startReader = defineMessage({
  from: 'content-script',
  request: emptyRequest,
  answer: answerOf<{ started: boolean }>(),
});
