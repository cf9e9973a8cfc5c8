import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';
import { typedFeedSchema } from '../request-schemas.ts';

/**
 * Outcome of adding a feed. `refused` means that nothing was stored; `reason` is a sentence for
 * the reader.
 */
export type AddFeedOutcome = { kind: 'added'; name: string } | { kind: 'refused'; reason: string };

/**
 * Sent by the options page: contacts a feed that the reader typed, and adds it if its release is
 * valid. `confirmed` lists the ids of the keys that the reader has confirmed. If these are not
 * exactly the typed keys, the feed is refused.
 */
export const addFeed = defineMessage({
  from: 'extension-page',
  request: z.extend(typedFeedSchema, {
    confirmed: z.array(z.string().check(z.maxLength(16))).check(z.maxLength(4)),
  }),
  answer: answerOf<AddFeedOutcome>(),
});
