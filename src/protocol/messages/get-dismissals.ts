import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';
import { aboutTab, hostSchema } from '../request-schemas.ts';

/**
 * Sent by the extension's pages: asks which dismissals apply to a host (`site`, `everywhere`), and
 * whether the reader chose that pages are read only on request (`onlyAsked`).
 */
export const getDismissals = defineMessage({
  from: 'extension-page',
  request: z.strictObject({ host: hostSchema, tabId: aboutTab }),
  answer: answerOf<{
    site: boolean;
    everywhere: boolean;
    onlyAsked: boolean;
    /** True when a policy says where the extension runs. */
    isFixed: boolean;
  }>(),
});
