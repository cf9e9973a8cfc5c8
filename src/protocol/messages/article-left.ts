import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/** Sent by the detector: its page shows something else now, so the judgement is forgotten. */
export const articleLeft = defineMessage({
  from: 'content-script',
  request: emptyRequest,
  answer: answerOf(),
});
