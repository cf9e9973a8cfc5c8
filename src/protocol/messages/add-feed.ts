import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';
import { typedFeedSchema } from '../request-schemas.ts';

/**
 * Outcome of adding a feed. `refused`: the feed sent no valid release, and nothing was stored.
 * `reason` is a sentence for the reader.
 */
export type AddFeedOutcome = { kind: 'added'; name: string } | { kind: 'refused'; reason: string };

/**
 * Sent by the options page: adds a feed that the reader has typed in. `confirmed` lists the ids
 * of the keys that the reader confirmed. It must contain the ids of all typed keys, in the same
 * order. Fails with a sentence for the reader if, for example, the name is taken.
 */
export const addFeed = defineMessage({
  from: 'extension-page',
  request: z.extend(typedFeedSchema, {
    confirmed: z.array(z.string().check(z.maxLength(16))).check(z.maxLength(4)),
  }),
  answer: answerOf<AddFeedOutcome>(),
});
