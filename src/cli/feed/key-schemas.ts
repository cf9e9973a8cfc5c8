import * as z from 'zod/mini';
import { pinnedKeySchema } from '../../core/release/keys.ts';

/** Content of a key file. `privateKey` is PKCS #8 in base64 and must stay secret. */
export const feedKeySchema = z.extend(pinnedKeySchema, {
  privateKey: z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
});

/** Public keys that readers pin. In `publisher.json`, they are the field `keys`. */
export const pinnedKeysSchema = z.array(pinnedKeySchema).check(z.minLength(1), z.maxLength(8));

/** A key with its private half. */
export type FeedKey = z.infer<typeof feedKeySchema>;

/** Role of a key: `root` or `online`. */
export type KeyRole = FeedKey['role'];

/** Formats a key id in groups of four characters, for people to compare: `3f2a 91bc 04de 77a1`. */
export function fingerprint(id: string): string {
  return id.replace(/.{4}(?=.)/g, '$& ');
}
