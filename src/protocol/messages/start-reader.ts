import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/**
 * Sent by the gate when its page mentions a watched app: runs the page reader's script in the page.
 * The answer is `started: false` when the browser refuses.
 */
export const startReader = defineMessage({
  from: 'content-script',
  request: emptyRequest,
  answer: answerOf<{ started: boolean }>(),
});
