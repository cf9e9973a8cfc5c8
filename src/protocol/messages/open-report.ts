import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/**
 * Sent by the sidebar: opens a page with an error report about the page in the sidebar's tab, for
 * the reader to copy.
 */
export const openReport = defineMessage({
  from: 'content-script',
  request: emptyRequest,
  answer: answerOf(),
});
