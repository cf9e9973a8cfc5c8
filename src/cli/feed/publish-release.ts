import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type LegalEvent, type LegalRecord, parseRecord } from '../../core/record/schema.ts';
import { type Bytes, fromBase64, sha256, toBase64, utf8 } from '../../core/release/bytes.ts';
import { type Envelope, type PublicKey, signEnvelope } from '../../core/release/envelope.ts';
import { KEYS_PAYLOAD_TYPE, keyIdOf, keyListSchema } from '../../core/release/keys.ts';
import {
  HEAD_PAYLOAD_TYPE,
  type Head,
  headSchema,
  MAX_HEAD_BYTES,
  recordFileName,
} from '../../core/release/verify-release.ts';
import { compareText } from '../../core/text/compare-text.ts';
import { replaceFile } from '../replace-file.ts';

/**
 * A key that signs releases. `privateKey` is a PKCS #8 key as base64. It is secret and never
 * written to a release's folder.
 */
export interface SigningKey extends PublicKey {
  privateKey: string;
}

/** Everything needed to write a release. */
export interface ReleaseInputs {
  record: LegalRecord;
  version: number;
  /** Time of issue: ISO 8601 in UTC, with seconds. */
  issued: string;
  expires: string;
  /** The online key that signs `head.json`. */
  key: SigningKey;
  /** Folder that the release is written to. It is created if it is missing. */
  outDir: string;
  /**
   * The root key's authorisation of the online key (see `authoriseKeys`). Needed when the online
   * key is not pinned.
   */
  authorisation?: Envelope;
  /** SHA-256 of the previous version's record. */
  previous?: string;
}

/**
 * Returns the key that signs the record of an extension without a feed. It is always the same, so
 * that builds are reproducible.
 */
export async function bundleKey(): Promise<SigningKey> {
  // Anyone can compute the key, which is harmless: an extension without a feed fetches no release.
  const seed = createHash('sha256').update('the record in a package').digest();
  // RFC 8410: an Ed25519 private key as PKCS #8 consists of this prefix and 32 bytes.
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  const publicKey = new Uint8Array(Buffer.from(x, 'base64url'));
  return {
    id: await keyIdOf(publicKey),
    publicKey: toBase64(publicKey),
    privateKey: toBase64(new Uint8Array(pkcs8)),
  };
}

/** Generates a new Ed25519 key pair. */
export async function generateKeys(): Promise<SigningKey> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('publicKey' in pair)) throw new Error('This runtime has no Ed25519 key pairs.');
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const privateKey = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return {
    id: await keyIdOf(publicKey),
    publicKey: toBase64(publicKey),
    privateKey: toBase64(privateKey),
  };
}

/**
 * Writes `record-<sha256>.json` and then replaces `head.json`, so that `head.json` never names a
 * missing record. Deterministic. Returns the total size of both files as `bytes`. Throws an Error
 * when the inputs are not valid.
 */
export async function publishRelease(
  inputs: ReleaseInputs,
): Promise<{ headPath: string; recordPath: string; bytes: number }> {
  const record = recordBytes(inputs.record);
  const head = await headOf(inputs, record);
  const headBytes = await signHead(head, inputs.key, inputs.authorisation);
  const headPath = join(inputs.outDir, 'head.json');
  const recordPath = join(inputs.outDir, recordFileName(head));
  await mkdir(inputs.outDir, { recursive: true });
  await replaceFile(recordPath, record);
  await replaceFile(headPath, headBytes);
  return { headPath, recordPath, bytes: headBytes.length + record.length };
}

/**
 * Returns the bytes of a record file: compact JSON, with fields in the schema's order. Events are
 * grouped by jurisdiction, because similar texts compress better side by side.
 */
export function recordBytes(record: LegalRecord): Bytes {
  const { events, ...rest } = parseRecord(record);
  const order = new Map(rest.measures.map(({ id, jurisdiction }) => [id, jurisdiction]));
  const placeOf = ({ measures: [first = ''] }: LegalEvent) => order.get(first) ?? '';
  const byPlace = [...events].sort((a, b) => compareText(placeOf(a), placeOf(b)));
  return utf8(JSON.stringify({ ...rest, events: byPlace }));
}

/**
 * Returns the bytes of `head.json`, signed. They contain no white space, because the file may have
 * at most 4 KiB.
 */
export async function signHead(
  head: Head,
  key: SigningKey,
  authorisation?: Envelope,
): Promise<Bytes> {
  const payload = utf8(JSON.stringify(headSchema.parse(head)));
  const envelope = await signEnvelope(payload, HEAD_PAYLOAD_TYPE, await importSigningKey(key));
  const bytes = utf8(
    JSON.stringify(authorisation ? { ...envelope, keys: authorisation } : envelope),
  );
  if (bytes.length > MAX_HEAD_BYTES)
    throw new Error(`The head has ${bytes.length} bytes, more than ${MAX_HEAD_BYTES}.`);
  return bytes;
}

/**
 * Returns a statement, signed by the root key, that only the keys in `list` may sign releases from
 * now on. Extensions that have seen this statement ignore statements with a lower `version`.
 */
export async function authoriseKeys(
  root: SigningKey,
  list: { version: number; issued: string; keys: readonly PublicKey[] },
): Promise<Envelope> {
  const keys = list.keys.map(({ id, publicKey }) => ({ id, publicKey }));
  const payload = utf8(JSON.stringify(keyListSchema.parse({ ...list, keys })));
  return signEnvelope(payload, KEYS_PAYLOAD_TYPE, await importSigningKey(root));
}

async function headOf(inputs: ReleaseInputs, record: Bytes): Promise<Head> {
  const { version, issued, expires, previous } = inputs;
  const head = {
    schema: 1,
    version,
    record: { sha256: await sha256(record), length: record.length },
    issued,
    expires,
  };
  return headSchema.parse(previous ? { ...head, previous } : head);
}

/** Imports the private half of a key for `signEnvelope`. Rejects when the key is malformed. */
export async function importSigningKey(
  key: SigningKey,
): Promise<{ id: string; privateKey: CryptoKey }> {
  const privateKey = await crypto.subtle.importKey(
    'pkcs8',
    fromBase64(key.privateKey),
    'Ed25519',
    false,
    ['sign'],
  );
  return { id: key.id, privateKey };
}
