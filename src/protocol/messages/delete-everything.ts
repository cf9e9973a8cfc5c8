import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/** Sent by the options page: deletes all stored data, and forgets everything about open tabs. */
export const deleteEverything = defineMessage({
  from: 'extension-page',
  request: emptyRequest,
  answer: answerOf(),
});
