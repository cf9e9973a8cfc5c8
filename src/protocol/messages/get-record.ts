import type { LegalRecord } from '../../core/record/schema.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/**
 * Sent by the record page: asks for the record in use, the number of its release, and the day that
 * counts as today, as `YYYY-MM-DD`.
 */
export const getRecord = defineMessage({
  from: 'extension-page',
  request: emptyRequest,
  answer: answerOf<{ record: LegalRecord; version: number; today: string }>(),
});
