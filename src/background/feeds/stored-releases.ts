import * as z from 'zod/mini';
import type { StoredValue } from '../../browser/storage.ts';

/**
 * Maximum length of a stored ETag, in characters. A longer ETag is not stored. With such an ETag,
 * `storedReleases` would be invalid, and all stored releases would be lost.
 */
export const MAX_ETAG = 1024;

/**
 * A release that was fetched from the feed. The bytes of its record are in the blob store, under
 * their digest.
 */
export interface StoredRelease {
  /** Exact bytes of `head.json`, in base64. */
  head: string;
  /**
   * ETag that the feed sent with `head.json`. Null when it sent none, or one longer than
   * `MAX_ETAG`.
   */
  etag: string | null;
}

/**
 * Up to two fetched releases:
 * 1. the release that was fetched last
 * 2. an older release to fall back on: the newest one that is valid and has a different record
 *
 * They are written together with `storedKeys`, in a single write.
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
 * The latest list of valid signing keys, as JSON, signed by a root key. Null before such a list is
 * first stored.
 */
export const storedKeys: StoredValue<string | null> = {
  key: 'signing-keys',
  schema: z.nullable(z.string().check(z.maxLength(8192))),
  fallback: null,
};

/**
 * The newest list of signing keys that the feed has sent, in the form of `storedKeys`. It decides
 * which new heads are accepted, even if the release that brought the list could not be stored. The
 * stored releases are still verified with `storedKeys`, so that the record in use stays in use.
 */
export const announcedKeys: StoredValue<string | null> = { ...storedKeys, key: 'announced-keys' };
