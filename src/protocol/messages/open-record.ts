import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/** The record page checks these values against the record itself. */
const recordAddressSchema = z.strictObject({
  app: z.string().check(z.regex(/^[a-z0-9-]{1,100}$/)),
  /** Null for the app everywhere. */
  place: z.nullable(z.string().check(z.regex(/^[A-Z0-9-]{2,10}$/))),
});

/** App and place that the record page opens on. */
export type RecordAddress = z.infer<typeof recordAddressSchema>;

/** Sent by the sidebar: opens the record page in a new tab. */
export const openRecord = defineMessage({
  from: 'content-script',
  request: recordAddressSchema,
  answer: answerOf(),
});
