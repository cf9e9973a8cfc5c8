import * as z from 'zod/mini';
import { lenient } from '../record/lenient.ts';
import { type Bytes, fromBase64, sha256, utf8 } from './bytes.ts';
import { type Envelope, envelopeSchema, type PublicKey, parseJson, verifyEnvelope } from './envelope.ts';
import { ReleaseError } from './release-error.ts';

/**
 * Key that came with the extension. `root` is kept offline and signs only authorisations of online
 * keys; `online` signs heads until an authorisation replaces it.
 */
export interface PinnedKey extends PublicKey {
  role: 'root' | 'online';
}

export const KEYS_PAYLOAD_TYPE = 'application/vnd.still-banned.keys+json';

/** An instant in UTC, ISO 8601 with seconds and `Z`. */
export const instantSchema = z.iso.datetime();

export const publicKeySchema = z.strictObject({
  id: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  /** 32 bytes in base64. */
  publicKey: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
});

export const keyListSchema = z.strictObject({
  version: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  issued: instantSchema,
  keys: z.array(publicKeySchema).check(z.minLength(1), z.maxLength(4)),
});

/** Reads a list that a later version of the program may have signed: unknown members are passed over. */
const releasedKeyListSchema = lenient(keyListSchema);

/** Statement that the root signs: from this version on, exactly these keys may sign heads. */
export type KeyList = z.infer<typeof keyListSchema>;

/** Key list with a verified signature, and the envelope to store and to check again. */
export interface Authorisation extends KeyList {
  envelope: Envelope;
}

/** Returns the key id: the first 16 hexadecimal digits of the SHA-256 of the raw public key. */
export async function keyIdOf(rawPublicKey: Bytes): Promise<string> {
  return (await sha256(rawPublicKey)).slice(0, 16);
}

/**
 * Returns the key list in a root's envelope. Throws a ReleaseError: `bad-signature` when no pinned
 * root signed it; `malformed` otherwise, for example when an id does not belong to its key.
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
 * Verifies a stored authorisation (`JSON.stringify(authorisation.envelope)`) again. Throws a
 * ReleaseError as `verifyAuthorisation` does.
 */
export async function verifyKeptAuthorisation(
  text: string,
  pinned: readonly PinnedKey[],
): Promise<Authorisation> {
  return verifyAuthorisation(parseJson(utf8(text), envelopeSchema, 'The kept list of signing keys'), pinned);
}

/**
 * Returns the later of two authorisations, so that a key list is never rolled back; the first when
 * both have the same version.
 */
export function laterAuthorisation(a: Authorisation | null, b: Authorisation | null): Authorisation | null {
  if (!a || !b) return a ?? b;
  return b.version > a.version ? b : a;
}

/**
 * Returns the keys that may sign heads: those of the authorisation, or the pinned online keys
 * without one.
 */
export function onlineKeys(
  pinned: readonly PinnedKey[],
  authorisation: Authorisation | null,
): readonly PublicKey[] {
  return authorisation?.keys ?? pinned.filter(({ role }) => role === 'online');
}
