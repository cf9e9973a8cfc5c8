import * as z from 'zod/mini';
import { lenient } from '../record/lenient.ts';
import { type Bytes, fromBase64, sha256, utf8 } from './bytes.ts';
import {
  type Envelope,
  envelopeSchema,
  type PublicKey,
  parseJson,
  verifyEnvelope,
} from './envelope.ts';
import { ReleaseError } from './release-error.ts';

/**
 * Public key that is built into the extension. A `root` key checks key lists. An `online` key
 * checks heads (`head.json`) until there is a key list.
 */
export interface PinnedKey extends PublicKey {
  role: 'root' | 'online';
}

/** Type of the payload of a signed envelope (see `Envelope`) that contains a key list. */
export const KEYS_PAYLOAD_TYPE = 'application/vnd.still-banned.keys+json';

/** A time in UTC: ISO 8601 with seconds and `Z`. */
export const instantSchema = z.iso.datetime();

/** Accepts a public key, parsed from JSON. */
export const publicKeySchema = z.strictObject({
  id: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  /** The raw key: 32 bytes in base64. */
  publicKey: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
});

/** Accepts a `PinnedKey`, parsed from JSON. */
export const pinnedKeySchema = z.extend(publicKeySchema, { role: z.enum(['root', 'online']) });

/** Accepts a key list, parsed from JSON. */
export const keyListSchema = z.strictObject({
  version: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  issued: instantSchema,
  keys: z.array(publicKeySchema).check(z.minLength(1), z.maxLength(4)),
});

/**
 * Accepts a key list in a release. Ignores unknown fields, because a later version of the program
 * may have made the release.
 */
const releasedKeyListSchema = lenient(keyListSchema);

/**
 * List of the keys that may sign heads, signed by a root key. If there are several lists, only the
 * list with the highest version is valid.
 */
export type KeyList = z.infer<typeof keyListSchema>;

/**
 * A key list with a verified signature. It contains its envelope, so that the signature can be
 * verified again after the list was stored.
 */
export interface Authorisation extends KeyList {
  envelope: Envelope;
}

/**
 * Points of small order on Ed25519's curve: y coordinates in hexadecimal, without the sign bit. If
 * such a point is a public key, anybody can make valid signatures.
 */
const SMALL_ORDER = [
  `00${'00'.repeat(31)}`,
  `01${'00'.repeat(31)}`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  `ec${'ff'.repeat(30)}7f`,
  // Other encodings of 0 and 1: the field's prime, 2^255 − 19, and the prime plus 1.
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
];

/** True when a raw public key is a point of small order (see `SMALL_ORDER`). */
export function isSmallOrder(rawPublicKey: Bytes): boolean {
  const unsigned = rawPublicKey.map((byte, index) => (index === 31 ? byte & 0x7f : byte));
  return SMALL_ORDER.includes(
    [...unsigned].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  );
}

/** Returns the key id: the first 16 hexadecimal digits of the SHA-256 of the raw public key. */
export async function keyIdOf(rawPublicKey: Bytes): Promise<string> {
  return (await sha256(rawPublicKey)).slice(0, 16);
}

/**
 * Checks that a pinned root key signed the envelope of a key list, and returns the list. Throws the
 * errors of `verifyEnvelope`. Also throws `malformed` for an invalid list or a wrong key id.
 */
export async function verifyAuthorisation(
  envelope: Envelope,
  pinned: readonly PinnedKey[],
): Promise<Authorisation> {
  const roots = pinned.filter(({ role }) => role === 'root');
  const { payload } = await verifyEnvelope(envelope, KEYS_PAYLOAD_TYPE, roots);
  const list = parseJson(payload, releasedKeyListSchema, 'The list of signing keys');
  for (const { id, publicKey } of list.keys)
    if ((await keyIdOf(fromBase64(publicKey))) !== id)
      throw new ReleaseError('malformed', `The list of signing keys gives a wrong id for ${id}.`);
  return { ...list, envelope };
}

/**
 * Verifies a key list that was stored earlier. `text` is its signed envelope as JSON. Throws a
 * ReleaseError as `verifyAuthorisation` does.
 */
export async function verifyKeptAuthorisation(
  text: string,
  pinned: readonly PinnedKey[],
): Promise<Authorisation> {
  return verifyAuthorisation(
    parseJson(utf8(text), envelopeSchema, 'The kept list of signing keys'),
    pinned,
  );
}

/**
 * Returns the key list with the higher version, or `a` if the versions are equal. An old key list
 * thus never replaces a newer one. Null if both are null.
 */
export function laterAuthorisation(
  a: Authorisation | null,
  b: Authorisation | null,
): Authorisation | null {
  if (!a || !b) return a ?? b;
  return b.version > a.version ? b : a;
}

/**
 * Returns the keys that may sign heads: the keys in the key list `authorisation` or, if it is null,
 * the pinned online keys.
 */
export function onlineKeys(
  pinned: readonly PinnedKey[],
  authorisation: Authorisation | null,
): readonly PublicKey[] {
  return authorisation?.keys ?? pinned.filter(({ role }) => role === 'online');
}
