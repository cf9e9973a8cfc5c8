import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';
import { aboutTab, hostSchema } from '../request-schemas.ts';

/**
 * Sent by the extension's pages: asks where the sidebar is dismissed (this `site`, `everywhere`),
 * and whether pages are read only on request (`onlyAsked`).
 */
export const getDismissals = defineMessage({
  from: 'extension-page',
  request: z.strictObject({ host: hostSchema, tabId: aboutTab }),
  answer: answerOf<{
    site: boolean;
    everywhere: boolean;
    onlyAsked: boolean;
    /** True when an organisation's policy decides where the extension runs. */
    isFixed: boolean;
  }>(),
});
