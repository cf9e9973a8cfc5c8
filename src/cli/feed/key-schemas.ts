import * as z from 'zod/mini';
import { pinnedKeySchema } from '../../core/release/keys.ts';

/** Content of a key file. `privateKey` is a PKCS #8 key as base64 and must stay secret. */
export const feedKeySchema = z.extend(pinnedKeySchema, {
  privateKey: z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
});

/** Public keys that extensions pin. The field `keys` of `publisher.json` contains such a list. */
export const pinnedKeysSchema = z.array(pinnedKeySchema).check(z.minLength(1), z.maxLength(8));

/** A key pair as stored in a key file, with its secret private half. */
export type FeedKey = z.infer<typeof feedKeySchema>;

/** Role of a key. `online` keys sign releases; the `root` key signs the list of online keys. */
export type KeyRole = FeedKey['role'];

/**
 * Formats a key's id in groups of four characters, so that people can compare it: `3f2a 91bc 04de
 * 77a1`.
 */
export function fingerprint(id: string): string {
  return id.replace(/.{4}(?=.)/g, '$& ');
}
