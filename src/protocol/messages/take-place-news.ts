import * as z from 'zod/mini';
import type { Jurisdiction } from '../../core/record/schema.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { aboutTab } from '../request-schemas.ts';

/** A place that the reader chose and in which the law has changed. */
export interface PlaceNews {
  place: Jurisdiction;
}

/**
 * Sent by the popup: asks in which of the reader's chosen places the law has changed since the
 * previous message of this kind. The answer leaves out places that the reader chose after that
 * previous message.
 */
export const takePlaceNews = defineMessage({
  from: 'extension-page',
  request: z.strictObject({ tabId: aboutTab }),
  answer: answerOf<PlaceNews[]>(),
});
