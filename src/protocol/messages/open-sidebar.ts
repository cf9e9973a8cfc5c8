import { answerOf, defineMessage } from '../define-message.ts';
import { tabRequest } from '../request-schemas.ts';

/**
 * Sent by the popup: opens the sidebar of a tab, even if the reader dismissed it. The answer is
 * `opened: false` when the page is not about a restriction, has no room, or the browser does not
 * allow it.
 */
export const openSidebar = defineMessage({
  from: 'extension-page',
  request: tabRequest,
  answer: answerOf<{ opened: boolean }>(),
});
