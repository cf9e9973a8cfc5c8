import { importSigningKey, type SigningKey } from '../../src/cli/feed/publish-release.ts';
import { type Bytes, sha256, utf8 } from '../../src/core/release/bytes.ts';
import { signEnvelope } from '../../src/core/release/envelope.ts';
import { HEAD_PAYLOAD_TYPE, type Head } from '../../src/core/release/verify-release.ts';
import type { Release } from './releases.ts';

/**
 * Makes a release whose head has the fields `claims` and a valid signature, even if the
 * publisher's programs would refuse to sign it. `record` has the record's bytes. If it is given,
 * the head contains its hash and length.
 */
export async function signAnything(
  key: SigningKey,
  claims: object,
  record?: Bytes,
): Promise<Release> {
  const named = record ? { record: { sha256: await sha256(record), length: record.length } } : {};
  const head = { ...claims, ...named } as Head;
  const envelope = await signEnvelope(
    utf8(JSON.stringify(head)),
    HEAD_PAYLOAD_TYPE,
    await importSigningKey(key),
  );
  return { head, headBytes: utf8(JSON.stringify(envelope)), recordBytes: record ?? utf8('') };
}
