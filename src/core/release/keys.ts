import * as z from 'zod/mini';
import { type Bytes, fromBase64, sha256, utf8 } from './bytes.ts';
import { type Envelope, envelopeSchema, type PublicKey, parseJson, verifyEnvelope } from './envelope.ts';
import { ReleaseError } from './release-error.ts';

/**
 * A key that came with the extension. `root` is kept offline and signs nothing but authorisations of online keys;
 * `online` signs heads until an authorisation replaces it.
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

/** What the root signs: from this version on, exactly these keys may sign heads. */
export type KeyList = z.infer<typeof keyListSchema>;

/** A key list whose signature was right, with the envelope to keep and to check again. */
export interface Authorisation extends KeyList {
  envelope: Envelope;
}

/** Key id: the first 16 hexadecimal digits of the SHA-256 of the raw public key. */
export async function keyIdOf(rawPublicKey: Bytes): Promise<string> {
  return (await sha256(rawPublicKey)).slice(0, 16);
}

/**
 * The key list in a root's envelope. Throws a ReleaseError: `bad-signature` when no pinned root signed it,
 * `malformed` otherwise, also when an id is not the key's own.
 */
export async function verifyAuthorisation(
  envelope: Envelope,
  pinned: readonly PinnedKey[],
): Promise<Authorisation> {
  const roots = pinned.filter(({ role }) => role === 'root');
  const { payload } = await verifyEnvelope(envelope, KEYS_PAYLOAD_TYPE, roots);
  const list = parseJson(payload, keyListSchema, 'The list of signing keys');
  for (const { id, publicKey } of list.keys)
    if ((await keyIdOf(fromBase64(publicKey))) !== id)
      throw new ReleaseError('malformed', `The list of signing keys gives a wrong id for ${id}.`);
  return { ...list, envelope };
}

/**
 * The authorisation in text that was kept (`JSON.stringify(authorisation.envelope)`), verified again.
 * Throws a ReleaseError as `verifyAuthorisation` does.
 */
export async function verifyKeptAuthorisation(
  text: string,
  pinned: readonly PinnedKey[],
): Promise<Authorisation> {
  return verifyAuthorisation(parseJson(utf8(text), envelopeSchema, 'The kept list of signing keys'), pinned);
}

/** The later of two authorisations: a key list is never rolled back. The first when both are of one version. */
export function laterAuthorisation(a: Authorisation | null, b: Authorisation | null): Authorisation | null {
  if (!a || !b) return a ?? b;
  return b.version > a.version ? b : a;
}

/** The keys that may sign heads: those of the authorisation, and without one the pinned online keys. */
export function onlineKeys(
  pinned: readonly PinnedKey[],
  authorisation: Authorisation | null,
): readonly PublicKey[] {
  return authorisation?.keys ?? pinned.filter(({ role }) => role === 'online');
}
