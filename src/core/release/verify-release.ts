import * as z from 'zod/mini';
import { DAY_MS } from '../dates/days.ts';
import { lenient } from '../record/lenient.ts';
import { parseReleasedRecord } from '../record/released-record.ts';
import type { LegalRecord } from '../record/schema.ts';
import { sortEvents } from '../record/sort-events.ts';
import { type Bytes, readUtf8, sha256 } from './bytes.ts';
import { headEnvelopeSchema, parseJson, verifyEnvelope } from './envelope.ts';
import type { FailureReason } from './failure.ts';
import {
  type Authorisation,
  instantSchema,
  laterAuthorisation,
  onlineKeys,
  type PinnedKey,
  verifyAuthorisation,
} from './keys.ts';
import { CLOCK_TOLERANCE } from './provenance.ts';
import { ReleaseError } from './release-error.ts';
import { isSameData } from './same-data.ts';

/**
 * Payload type of a release's head. The head, `head.json`, is a small signed envelope. It names the
 * release's other file, the record: `record-<sha256>.json`. A release is checked in this order:
 * signature, form, version and time, digest, schema.
 */
export const HEAD_PAYLOAD_TYPE = 'application/vnd.still-banned.head+json';

/** Maximum length of a head, in bytes. */
export const MAX_HEAD_BYTES = 4096;

/** Maximum length of a record, in bytes. 50,000 events take about 64 MB. */
export const MAX_RECORD_BYTES = 96 * 1024 * 1024;

/**
 * Maximum time, in ms, from a head's signing to its expiry. This limits how long a host can serve
 * an old head before readers are warned. Publishers sign daily or weekly.
 */
const LONGEST_LIFE = 90 * DAY_MS;

const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Accepts the content of a head, parsed from JSON. */
export const headSchema = z
  .strictObject({
    /**
     * Version of the record's schema. It is repeated here so that an extension that can't read the
     * record does not fetch it.
     */
    schema: z.literal(1),
    /**
     * Number that rises with each change to the record. It stays the same when a new head is
     * signed for the same record.
     */
    version: z.int().check(z.minimum(1), z.maximum(1_000_000_000)),
    record: z.strictObject({
      sha256: sha256Schema,
      /** Length of the record's file, in bytes. */
      length: z.int().check(z.minimum(2), z.maximum(MAX_RECORD_BYTES)),
    }),
    issued: instantSchema,
    expires: instantSchema,
    /**
     * SHA-256 of the previous version's record. An archive can follow these digests to check that
     * no version is missing.
     */
    previous: z.optional(sha256Schema),
  })
  .check(
    z.refine(({ issued, expires }) => Date.parse(issued) < Date.parse(expires), {
      error: 'expires before it is issued',
    }),
    z.refine(({ issued, expires }) => Date.parse(expires) - Date.parse(issued) <= LONGEST_LIFE, {
      error: 'is meant to last longer than 90 days',
    }),
  );

/**
 * Accepts the content of a head in a release. Ignores unknown fields, because a later version of
 * the program may have made the release.
 */
export const releasedHeadSchema = lenient(headSchema);

/** Content of a head whose signature was verified. */
export type Head = z.infer<typeof headSchema>;

/** A head whose signature was verified. */
export interface VerifiedHead {
  head: Head;
  /** Id of the online key that signed the head. */
  keyId: string;
  /**
   * The valid list of the keys that may sign heads: the stored list or the list in this head,
   * whichever has the higher version. Null when there is neither.
   */
  authorisation: Authorisation | null;
}

/**
 * Verifies a head, the content of `head.json`. Its signature must come from a key in the newest
 * key list: either `kept` or the list in the head itself. If there is no key list, or no root key
 * is pinned that could verify it, the signature must come from a pinned online key. Throws a
 * ReleaseError.
 */
export async function verifyHead(
  bytes: Bytes,
  pinned: readonly PinnedKey[],
  kept: Authorisation | null = null,
): Promise<VerifiedHead> {
  const { envelope, offered } = await opened(bytes, pinned);
  // The stored key list or the list in the head, whichever has the higher version.
  const authorisation = laterAuthorisation(kept, offered);
  const { payload, keyId } = await verifyEnvelope(
    envelope,
    HEAD_PAYLOAD_TYPE,
    onlineKeys(pinned, authorisation),
  );
  refuseNewerSchema(jsonOf(payload), 'The release');
  return { head: parseJson(payload, releasedHeadSchema, 'The release head'), keyId, authorisation };
}

/**
 * Returns the key list in a head, verified, even if the head itself can't be used. Null if it has
 * none, or if no root key is pinned. Throws a ReleaseError for a list by somebody else.
 */
export async function keyListIn(
  bytes: Bytes,
  pinned: readonly PinnedKey[],
): Promise<Authorisation | null> {
  return (await opened(bytes, pinned)).offered;
}

/** Parses the bytes of a head, and verifies the key list in it. */
async function opened(bytes: Bytes, pinned: readonly PinnedKey[]) {
  if (bytes.length > MAX_HEAD_BYTES)
    throw new ReleaseError('too-large', 'The release head is longer than 4 KiB.');
  const { keys, ...envelope } = parseJson(bytes, headEnvelopeSchema, 'The release head');
  // Without a pinned root, nobody can verify a key list, so it neither adds keys nor removes any.
  const hasRoot = pinned.some(({ role }) => role === 'root');
  const offered = keys && hasRoot ? await verifyAuthorisation(keys, pinned) : null;
  return { envelope, offered };
}

/**
 * Remembers the SHA-256 digests of valid records, so that a record is checked against the schema
 * only once. A record is not added if `parseReleasedRecord` left anything out of it.
 */
export interface CheckedRecords {
  has(sha256: string): Promise<boolean>;
  add(sha256: string): Promise<void>;
}

/** Decision on whether an offered head may replace the current one. */
export type HeadDecision =
  /**
   * The offered head has a higher version than the current one, or there is no current head. It
   * should become the current head.
   */
  | { kind: 'newer' }
  /**
   * The offered head has the version and the record of the current head. `resigned` is true if
   * the offered head was signed again, later than the current head. The offered head should then
   * replace the current head.
   */
  | { kind: 'same'; resigned: boolean }
  | { kind: 'refused'; reason: RefusalReason; message: string };

type RefusalReason = Extract<
  FailureReason,
  'rollback' | 'version-reused' | 'issued-in-future' | 'expired'
>;

/**
 * Decides whether a verified head may replace `current`, the newest head so far. `current` is null
 * if there is no head yet. `now` is in ms since 1970.
 */
export function decideHead(current: Head | null, offered: Head, now: number): HeadDecision {
  if (Date.parse(offered.issued) > now + CLOCK_TOLERANCE)
    return refuse(
      'issued-in-future',
      `The feed's record is dated ${offered.issued}, after this device's clock: one of the two is wrong.`,
    );
  if (Date.parse(offered.expires) < now)
    return refuse(
      'expired',
      `What the feed serves expired on ${offered.expires}: it is not being kept up.`,
    );
  if (!current || offered.version > current.version) return { kind: 'newer' };
  if (offered.version < current.version)
    return refuse(
      'rollback',
      `The feed serves version ${offered.version}, older than version ${current.version} which is known already.`,
    );
  if (offered.record.sha256 !== current.record.sha256)
    return refuse(
      'version-reused',
      `The feed serves another record under the known version ${current.version}.`,
    );
  return { kind: 'same', resigned: Date.parse(offered.issued) > Date.parse(current.issued) };
}

/**
 * Verifies a record's bytes and returns the record, with its events sorted. Skips the schema for
 * digests in `checked`. Throws a ReleaseError: `digest-mismatch`, `unsupported-schema` or
 * `malformed`.
 */
export async function verifyRecord(
  bytes: Bytes,
  head: Head,
  checked?: CheckedRecords,
): Promise<LegalRecord> {
  if (bytes.length !== head.record.length || (await sha256(bytes)) !== head.record.sha256)
    throw new ReleaseError(
      'digest-mismatch',
      'The record is not the one that was signed: damaged or replaced.',
    );
  const { sha256: digest } = head.record;
  const data = jsonOf(bytes);
  if (data !== undefined && (await checked?.has(digest))) return sortEvents(data as LegalRecord);
  refuseNewerSchema(data, 'The record');
  const record = parsedRecord(data);
  // The record is remembered as checked only if `record` equals `data`, which means that parsing
  // left nothing out. A release groups events by place, and `record` has them by date. `data` is
  // therefore sorted before the two are compared.
  if (checked && isSameData(record, sortEvents(data as LegalRecord))) await checked.add(digest);
  return record;
}

/** Parses JSON bytes and returns the data; undefined for bytes that are not JSON. */
function jsonOf(bytes: Bytes): unknown {
  try {
    return JSON.parse(readUtf8(bytes));
  } catch {
    return undefined;
  }
}

function parsedRecord(data: unknown): LegalRecord {
  try {
    return parseReleasedRecord(data);
  } catch (error) {
    throw new ReleaseError('malformed', 'The record has faults that its publisher has to mend.', {
      cause: error,
    });
  }
}

/** Returns the name of the record's file, which is in the same folder as the head. */
export function recordFileName(head: Head): string {
  return `record-${head.record.sha256}.json`;
}

function refuse(reason: RefusalReason, message: string): HeadDecision {
  return { kind: 'refused', reason, message };
}

/**
 * Throws `unsupported-schema` for data of a later schema. Without this check, parsing would call
 * the data `malformed` and blame the publisher, although the extension is too old.
 */
function refuseNewerSchema(data: unknown, what: string): void {
  const { schema } = Object(data) as { schema?: unknown };
  if (typeof schema === 'number' && schema > 1)
    throw new ReleaseError(
      'unsupported-schema',
      `${what} needs a newer version of this extension: please update it.`,
    );
}
