import { answerOf, defineMessage } from '../define-message.ts';
import { tabRequest } from '../request-schemas.ts';

/**
 * Sent by the popup: opens a tab's sidebar, even if the reader has dismissed it. `opened` is false
 * in any of these cases:
 * - the page was not judged to be about a restriction
 * - the page keeps the sidebar's panel out (see `sidebar-kept-out`)
 * - the browser allows no scripts in the page
 */
export const openSidebar = defineMessage({
  from: 'extension-page',
  request: tabRequest,
  answer: answerOf<{ opened: boolean }>(),
});
