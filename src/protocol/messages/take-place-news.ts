import * as z from 'zod/mini';
import type { Jurisdiction } from '../../core/record/schema.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { aboutTab } from '../request-schemas.ts';

/** One of the reader's places, in which the law has changed. */
export interface PlaceNews {
  place: Jurisdiction;
}

/**
 * Sent by the popup: asks in which of the reader's places the law has changed since this message
 * was last sent.
 */
export const takePlaceNews = defineMessage({
  from: 'extension-page',
  request: z.strictObject({ tabId: aboutTab }),
  answer: answerOf<PlaceNews[]>(),
});
