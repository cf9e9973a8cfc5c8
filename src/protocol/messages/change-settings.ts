import * as z from 'zod/mini';
import { languageSchema, openingSchema, placesSchema } from '../../core/settings/settings.ts';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by several pages: changes the given settings, also in open tabs. Opens a collapsed sidebar,
 * so that the reader sees the effect. Fails if an organisation's policy sets one of the settings.
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
