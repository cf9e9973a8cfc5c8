import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';
import { typedFeedSchema } from '../request-schemas.ts';

/**
 * Outcome of adding a feed. `refused`: the feed sent no valid release, and nothing was stored.
 * `reason` is a sentence for the reader.
 */
export type AddFeedOutcome = { kind: 'added'; name: string } | { kind: 'refused'; reason: string };

/**
 * Sent by the options page: contacts a feed that the reader typed, and adds it if its release is
 * valid. `confirmed` lists the ids of the keys that the reader has confirmed. If these are not
 * exactly the typed keys, in the same order, the message fails with a sentence for the reader. It
 * also fails if the feed is invalid, its name or address is taken, or the list of feeds is full.
 */
export const addFeed = defineMessage({
  from: 'extension-page',
  request: z.extend(typedFeedSchema, {
    confirmed: z.array(z.string().check(z.maxLength(16))).check(z.maxLength(4)),
  }),
  answer: answerOf<AddFeedOutcome>(),
});
