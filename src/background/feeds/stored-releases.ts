import * as z from 'zod/mini';
import type { StoredValue } from '../../browser/storage.ts';

/**
 * Maximum length of a stored ETag, in characters. A release that was stored with a longer ETag
 * would be invalid when it is read from the store.
 */
export const MAX_ETAG = 1024;

/**
 * A release that was fetched from the feed. The bytes of its record are in the blob store, under
 * their digest.
 */
export interface StoredRelease {
  /** Exact bytes of `head.json`, in base64. */
  head: string;
  /** ETag that the feed sent with the head; null when it sent none. */
  etag: string | null;
}

/**
 * The stored releases: the release in use, and the valid release before it. They are written
 * together with `storedKeys` in a single write.
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
 * The latest list of valid signing keys, signed by a root key, as JSON. Null as long as the pinned
 * keys are the valid ones.
 */
export const storedKeys: StoredValue<string | null> = {
  key: 'signing-keys',
  schema: z.nullable(z.string().check(z.maxLength(8192))),
  fallback: null,
};
