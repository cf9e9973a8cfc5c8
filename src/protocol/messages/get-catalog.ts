import type { Catalog } from '../../core/wording/messages.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/** Sent by the extension's pages: asks for the interface texts in the reader's language. */
export const getCatalog = defineMessage({
  from: 'extension-page',
  request: emptyRequest,
  answer: answerOf<Catalog>(),
});
