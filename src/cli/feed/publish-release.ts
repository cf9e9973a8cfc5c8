import { mkdir, rename, writeFile } from 'node:fs/promises';
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

/** A signing key. `privateKey` is PKCS #8 in base64 and a secret: it is never written beside a release. */
export interface SigningKey extends PublicKey {
  privateKey: string;
}

export interface ReleaseInputs {
  record: LegalRecord;
  version: number;
  /** ISO 8601 in UTC, with seconds. */
  issued: string;
  expires: string;
  /** The online key. */
  key: SigningKey;
  /** Folder to write to; made when missing. */
  outDir: string;
  /** The root's authorisation of the online key (`authoriseKeys`), needed once it is another than the pinned one. */
  authorisation?: Envelope;
  /** SHA-256 of the version before's record. */
  previous?: string;
}

/** A new Ed25519 key pair. */
export async function generateKeys(): Promise<SigningKey> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('publicKey' in pair)) throw new Error('This runtime has no Ed25519 key pairs.');
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const privateKey = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return { id: await keyIdOf(publicKey), publicKey: toBase64(publicKey), privateKey: toBase64(privateKey) };
}

/**
 * Writes `head.json` and `record-<sha256>.json`. The record is written first and the head replaced in one step, so that
 * a server of this folder never names a record that isn't there. The same inputs give the same bytes; `bytes` counts both files.
 * Throws an Error that names the fault when the inputs make no valid release.
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
 * The bytes of a record's file: compact JSON, members in the schema's order whatever the order of the input's, events
 * place by place. What is said of one place is said again and again, so that a server's compression finds it near.
 */
export function recordBytes(record: LegalRecord): Bytes {
  const { events, ...rest } = parseRecord(record);
  const order = new Map(rest.measures.map(({ id, jurisdiction }) => [id, jurisdiction]));
  const placeOf = ({ measures: [first = ''] }: LegalEvent) => order.get(first) ?? '';
  const byPlace = [...events].sort((a, b) => compare(placeOf(a), placeOf(b)));
  return utf8(JSON.stringify({ ...rest, events: byPlace }));
}

/** By code unit, so that every machine's order is the same. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The bytes of a signed head. Without white space: each byte of it counts. */
export async function signHead(head: Head, key: SigningKey, authorisation?: Envelope): Promise<Bytes> {
  const payload = utf8(JSON.stringify(headSchema.parse(head)));
  const envelope = await signEnvelope(payload, HEAD_PAYLOAD_TYPE, await importSigningKey(key));
  const bytes = utf8(JSON.stringify(authorisation ? { ...envelope, keys: authorisation } : envelope));
  if (bytes.length > MAX_HEAD_BYTES)
    throw new Error(`The head has ${bytes.length} bytes, more than ${MAX_HEAD_BYTES}.`);
  return bytes;
}

/**
 * The root's statement that from now on exactly these keys sign heads. `version` counts up with each statement; readers
 * that have seen one never go back to an earlier one.
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

/** A signing key for `signEnvelope`. Rejects when the private key is none. */
export async function importSigningKey(key: SigningKey): Promise<{ id: string; privateKey: CryptoKey }> {
  const privateKey = await crypto.subtle.importKey('pkcs8', fromBase64(key.privateKey), 'Ed25519', false, [
    'sign',
  ]);
  return { id: key.id, privateKey };
}

/** Writes a file in one step: whoever reads it meanwhile gets the old bytes or the new ones, whole. */
export async function replaceFile(path: string, bytes: Bytes): Promise<void> {
  const partial = `${path}.partial`;
  await writeFile(partial, bytes);
  await rename(partial, path);
}
