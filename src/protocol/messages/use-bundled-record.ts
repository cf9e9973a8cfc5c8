import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/**
 * Sent by the options page: deletes the releases that were fetched from the default feed. The
 * record in the package is then used.
 */
export const useBundledRecord = defineMessage({
  from: 'extension-page',
  request: emptyRequest,
  answer: answerOf(),
});
