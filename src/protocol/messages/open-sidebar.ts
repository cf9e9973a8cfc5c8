import { answerOf, defineMessage } from '../define-message.ts';
import { tabRequest } from '../request-schemas.ts';

/**
 * Sent by the popup: opens a tab's sidebar, even a dismissed one. `opened` is false if the page is
 * not about a restriction, or can show no sidebar.
 */
export const openSidebar = defineMessage({
  from: 'extension-page',
  request: tabRequest,
  answer: answerOf<{ opened: boolean }>(),
});
