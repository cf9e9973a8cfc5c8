import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';
import { aboutTab, hostSchema } from '../request-schemas.ts';

/**
 * Sent by the extension's pages: asks where the reader dismissed the sidebar. In the answer,
 * `site` is true if it is dismissed on the site `host`, and `everywhere` if on all sites.
 * `onlyAsked` is true if pages are read only when the reader asks.
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
