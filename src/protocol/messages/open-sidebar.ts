import { answerOf, defineMessage } from '../define-message.ts';
import { tabRequest } from '../request-schemas.ts';

/**
 * Sent by the popup: opens a tab's sidebar, even if dismissed. `opened` is false if there is no
 * answer about the page, or if the page has no room for the sidebar or allows no scripts.
 */
export const openSidebar = defineMessage({
  from: 'extension-page',
  request: tabRequest,
  answer: answerOf<{ opened: boolean }>(),
});
