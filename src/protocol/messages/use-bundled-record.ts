import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/** Sent by the options page: drops everything that came from the default feed. */
export const useBundledRecord = defineMessage({
  from: 'extension-page',
  request: emptyRequest,
  answer: answerOf(),
});
