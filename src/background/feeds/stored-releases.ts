import * as z from 'zod/mini';
import type { StoredValue } from '../../browser/storage.ts';

/** A host's ETag that is longer is not kept: what could not be read again would take the release with it. */
export const MAX_ETAG = 1024;

/** A release that came from the feed. Its record's bytes are in the blob store under their digest. */
export interface StoredRelease {
  /** The bytes of `head.json` exactly as they came, in base64. */
  head: string;
  /** Of those bytes, as the feed gave it. */
  etag: string | null;
}

/** The release to use and the last known good one before it. Written in one step with `storedKeys`: that write is the swap. */
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

/** JSON of the root's latest envelope about signing keys; null while the pinned keys hold. */
export const storedKeys: StoredValue<string | null> = {
  key: 'signing-keys',
  schema: z.nullable(z.string().check(z.maxLength(8192))),
  fallback: null,
};
