import * as z from 'zod/mini';
import { languageSchema, openingSchema, placesSchema } from '../../core/settings/settings.ts';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the options page, the first-run page and the popup: changes the given settings, also in
 * open tabs. A collapsed sidebar opens again. Other settings stay unchanged. Fails if a policy of
 * the reader's organisation sets one of the given settings.
 */
export const changeSettings = defineMessage({
  from: 'extension-page',
  request: z.partial(
    z.strictObject({
      opening: openingSchema,
      highlights: z.boolean(),
      places: placesSchema,
      language: languageSchema,
      onlyAsked: z.boolean(),
    }),
  ),
  answer: answerOf(),
});
