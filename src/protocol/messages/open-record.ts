import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Schema that checks only the format of the values. The record page checks whether the record has
 * the app and the place.
 */
const recordAddressSchema = z.strictObject({
  app: z.string().check(z.regex(/^[a-z0-9-]{1,100}$/)),
  /** Code of the place; null to show all places. */
  place: z.nullable(z.string().check(z.regex(/^[A-Z0-9-]{2,10}$/))),
});

/** App and place that the record page shows first. */
export type RecordAddress = z.infer<typeof recordAddressSchema>;

/** Sent by the sidebar: opens the record page in a new tab. */
export const openRecord = defineMessage({
  from: 'content-script',
  request: recordAddressSchema,
  answer: answerOf(),
});
