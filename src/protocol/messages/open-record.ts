import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/** Checks only the form of the values; the record page checks that the record contains them. */
const recordAddressSchema = z.strictObject({
  app: z.string().check(z.regex(/^[a-z0-9-]{1,100}$/)),
  /** Code of the place; null to open the app's page for all places. */
  place: z.nullable(z.string().check(z.regex(/^[A-Z0-9-]{2,10}$/))),
});

/** App and place with which the record page opens. */
export type RecordAddress = z.infer<typeof recordAddressSchema>;

/** Sent by the sidebar: opens the record page in a new tab. */
export const openRecord = defineMessage({
  from: 'content-script',
  request: recordAddressSchema,
  answer: answerOf(),
});
