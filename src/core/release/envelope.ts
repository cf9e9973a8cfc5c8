import * as z from 'zod/mini';
import { type Bytes, fromBase64, readUtf8, toBase64, utf8 } from './bytes.ts';
import { ReleaseError } from './release-error.ts';

/**
 * Members of a Dead Simple Signing Envelope, version 1, with Ed25519 signatures (RFC 8032).
 * Stricter than https://github.com/secure-systems-lab/dsse: requires padded base64 and key ids, and
 * refuses other fields.
 */
const envelopeMembers = {
  payloadType: z.string(),
  payload: z.string(),
  signatures: z
    .array(z.strictObject({ keyid: z.string().check(z.regex(/^[0-9a-f]{16}$/)), sig: z.string() }))
    .check(z.minLength(1), z.maxLength(8)),
};

/** Accepts an envelope, parsed from JSON. */
export const envelopeSchema = z.strictObject(envelopeMembers);

/**
 * Accepts the envelope of a release's head. `keys`, if present, is another envelope. It contains a
 * list of the keys that may sign heads, and its signature is by a root key.
 */
export const headEnvelopeSchema = z.strictObject({
  ...envelopeMembers,
  keys: z.optional(envelopeSchema),
});

/** A signed payload, with its signatures. */
export type Envelope = z.infer<typeof envelopeSchema>;

/** Public key for checking signatures: its id, and its 32 raw bytes in base64. */
export interface PublicKey {
  id: string;
  publicKey: string;
}

/**
 * Parses JSON bytes and checks them against a schema. `what` names the data in error messages:
 * "The release head". Throws a ReleaseError: `web-page` for HTML or XML, otherwise `malformed`.
 */
export function parseJson<T>(bytes: Bytes, schema: z.ZodMiniType<T>, what: string): T {
  let data: unknown;
  try {
    data = JSON.parse(readUtf8(bytes));
  } catch {
    throw nonJson(bytes, what);
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const place = z.core.toDotPath(parsed.error.issues[0]?.path ?? []);
  throw new ReleaseError(
    'malformed',
    `${what} has another form than expected${place && `, at ${place}`}.`,
    { cause: new Error(z.prettifyError(parsed.error)) },
  );
}

/**
 * Returns an envelope's payload and the id of the key that signed it. Throws a ReleaseError:
 * `bad-signature`, `malformed` or, if the browser can't check signatures or a key is invalid,
 * `unverifiable`.
 */
export async function verifyEnvelope(
  envelope: Envelope,
  payloadType: string,
  keys: readonly PublicKey[],
): Promise<{ payload: Bytes; keyId: string }> {
  // The unverified payload type could be any text. It goes only into the `cause`, which only the
  // publisher sees.
  if (envelope.payloadType !== payloadType)
    throw new ReleaseError('malformed', `Something else is signed there than ${payloadType}.`, {
      cause: new Error(`payloadType: ${JSON.stringify(envelope.payloadType)}`),
    });
  const payload = decode(envelope.payload);
  const signed = preAuthenticationEncoding(payloadType, payload);
  for (const { keyid, sig } of envelope.signatures) {
    const key = keys.find(({ id }) => id === keyid);
    if (key && (await isSignedBy(key, decode(sig), signed))) return { payload, keyId: key.id };
  }
  throw new ReleaseError(
    'bad-signature',
    'The signature is not from a key that this extension trusts.',
  );
}

/**
 * Returns an envelope with the payload and one signature. Ed25519 is deterministic: if the inputs
 * are equal, the envelopes are equal, too.
 */
export async function signEnvelope(
  payload: Bytes,
  payloadType: string,
  key: { id: string; privateKey: CryptoKey },
): Promise<Envelope> {
  const signed = preAuthenticationEncoding(payloadType, payload);
  const sig = new Uint8Array(await crypto.subtle.sign('Ed25519', key.privateKey, signed));
  return {
    payloadType,
    payload: toBase64(payload),
    signatures: [{ keyid: key.id, sig: toBase64(sig) }],
  };
}

/**
 * Returns the bytes to sign: `DSSEv1 <length of type> <type> <length of payload> <payload>`, with
 * lengths in bytes.
 */
export function preAuthenticationEncoding(payloadType: string, payload: Bytes): Bytes {
  const start = utf8(`DSSEv1 ${utf8(payloadType).length} ${payloadType} ${payload.length} `);
  const encoded = new Uint8Array(start.length + payload.length);
  encoded.set(start);
  encoded.set(payload, start.length);
  return encoded;
}

async function isSignedBy(key: PublicKey, signature: Bytes, signed: Bytes): Promise<boolean> {
  const publicKey = await importPublicKey(fromBase64(key.publicKey));
  return crypto.subtle.verify('Ed25519', publicKey, signature, signed);
}

async function importPublicKey(raw: Bytes): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  } catch {
    throw new ReleaseError(
      'unverifiable',
      'This browser can not check the signature: it is too old, or the key is none.',
    );
  }
}

function decode(base64: string): Bytes {
  try {
    return fromBase64(base64);
  } catch (error) {
    throw new ReleaseError('malformed', `The signed envelope is ${(error as Error).message}.`);
  }
}

function nonJson(bytes: Bytes, what: string): ReleaseError {
  const looksLikeMarkup = /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 100)));
  return looksLikeMarkup
    ? new ReleaseError('web-page', `${what} is a web page.`)
    : new ReleaseError('malformed', `${what} is not JSON: it is damaged or cut short.`);
}
