import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/**
 * Sent by the sidebar: opens a new tab with an error report that the reader can copy. The report
 * is about the page in the sidebar's tab.
 */
export const openReport = defineMessage({
  from: 'content-script',
  request: emptyRequest,
  answer: answerOf(),
});
