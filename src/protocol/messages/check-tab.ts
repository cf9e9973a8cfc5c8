import { answerOf, defineMessage } from '../define-message.ts';
import { tabRequest } from '../request-schemas.ts';

/**
 * Sent by the popup: reads a tab's page once, now. Needs the permission that the click on the
 * toolbar button granted; the answer is `started: false` without it.
 */
export const checkTab = defineMessage({
  from: 'extension-page',
  request: tabRequest,
  answer: answerOf<{ started: boolean }>(),
});
