import * as z from 'zod/mini';
import type { StoredValue } from '../../browser/storage.ts';

/**
 * Maximum length of a stored ETag, in characters. A longer ETag would not match the schema when the
 * release is read again, and the release would be lost with it.
 */
export const MAX_ETAG = 1024;

/** A release from the feed. The blob store holds its record's bytes under their digest. */
export interface StoredRelease {
  /** Exact bytes of `head.json`, in base64. */
  head: string;
  /** ETag that the feed sent with the head; null for none. */
  etag: string | null;
}

/**
 * The release in use, and the last valid one before it. They are written together with `storedKeys`
 * in a single write.
 */
export const storedReleases: StoredValue<StoredRelease[]> = {
  key: 'releases',
  schema: z
    .array(
      z.strictObject({
        head: z.string().check(z.maxLength(8192)),
        etag: z.nullable(z.string().check(z.maxLength(MAX_ETAG))),
      }),
    )
    .check(z.maxLength(2)),
  fallback: [],
};

/**
 * JSON of the latest envelope in which the root authorised signing keys; null while the pinned keys
 * count.
 */
export const storedKeys: StoredValue<string | null> = {
  key: 'signing-keys',
  schema: z.nullable(z.string().check(z.maxLength(8192))),
  fallback: null,
};
