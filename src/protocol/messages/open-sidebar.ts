import { answerOf, defineMessage } from '../define-message.ts';
import { tabRequest } from '../request-schemas.ts';

/**
 * Sent by the popup: opens the sidebar of a tab, even if the reader dismissed or collapsed it. The
 * answer is `opened: false` when the page is not known to be about a restriction or has no room,
 * or the browser does not allow it.
 */
export const openSidebar = defineMessage({
  from: 'extension-page',
  request: tabRequest,
  answer: answerOf<{ opened: boolean }>(),
});
