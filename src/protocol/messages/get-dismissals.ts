import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';
import { hostSchema } from '../request-schemas.ts';

/**
 * Sent by the extension's pages: asks which dismissals concern a host (`site`, `everywhere`), and
 * whether the reader wants a page to be read only when they ask (`onlyAsked`).
 */
export const getDismissals = defineMessage({
  from: 'extension-page',
  request: z.strictObject({ host: hostSchema }),
  answer: answerOf<{ site: boolean; everywhere: boolean; onlyAsked: boolean }>(),
});
