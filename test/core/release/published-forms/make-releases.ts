import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  authoriseKeys,
  importSigningKey,
  type SigningKey,
} from '../../../../src/cli/feed/publish-release.ts';
import { VERSIONS_FILE, versionOf, withVersion } from '../../../../src/cli/feed/versions-index.ts';
import { parseReleasedRecord } from '../../../../src/core/record/released-record.ts';
import { type Bytes, sha256, utf8 } from '../../../../src/core/release/bytes.ts';
import { type Envelope, signEnvelope } from '../../../../src/core/release/envelope.ts';
import {
  HEAD_PAYLOAD_TYPE,
  type Head,
  recordFileName,
} from '../../../../src/core/release/verify-release.ts';
import { CURRENT, type FormExample, PAST_FORMS } from './forms.ts';
import { FUTURE, LATER_HEAD } from './future.ts';
import { testKeys } from './test-keys.ts';

/** Time at which all releases of this file were issued. Each is valid for 30 days. */
export const ISSUED = '2026-11-27T00:00:00Z';
const EXPIRES = '2026-12-27T00:00:00Z';

/** Folder in which the releases are committed. */
export const RELEASES = join(import.meta.dirname, '../../../fixtures/releases');

/** Folder of one release. */
export interface ReleaseFolder {
  name: string;
  head: Head;
  recordBytes: Bytes;
  files: Map<string, Bytes>;
}

/**
 * Makes a release of each form, a release with a new key, and a release of an imagined later
 * version. Every call returns identical bytes.
 */
export async function makeReleases(): Promise<ReleaseFolder[]> {
  const { root, online, next } = await testKeys();
  const folders: ReleaseFolder[] = [];
  const add = async (
    example: FormExample,
    key: SigningKey,
    further: { claims?: object; keys?: Envelope } = {},
  ) => {
    const before = folders.at(-1)?.head.record.sha256;
    folders.push(await makeRelease(example, folders.length + 1, before, key, further));
  };
  for (const example of PAST_FORMS) await add(example, online);
  const keys = await authoriseKeys(root, { version: 1, issued: ISSUED, keys: [next] });
  await add({ name: 'new-key', since: null, record: CURRENT }, next, { keys });
  await add(FUTURE, online, { claims: LATER_HEAD });
  return folders;
}

async function makeRelease(
  example: FormExample,
  version: number,
  previous: string | undefined,
  key: SigningKey,
  { claims, keys }: { claims?: object; keys?: Envelope },
): Promise<ReleaseFolder> {
  const recordBytes = utf8(JSON.stringify(example.record));
  const record = { sha256: await sha256(recordBytes), length: recordBytes.length };
  const chain = previous === undefined ? {} : { previous };
  const head: Head = { schema: 1, version, record, issued: ISSUED, expires: EXPIRES, ...chain };
  const payload = utf8(JSON.stringify({ ...head, ...claims }));
  const envelope = await signEnvelope(payload, HEAD_PAYLOAD_TYPE, await importSigningKey(key));
  const entry = versionOf(head, parseReleasedRecord(example.record));
  const versions = withVersion({ schema: 1, versions: [] }, entry, 1);
  const files = new Map([
    ['head.json', utf8(JSON.stringify(keys ? { ...envelope, keys } : envelope))],
    [recordFileName(head), recordBytes],
    [VERSIONS_FILE, utf8(`${JSON.stringify(versions, null, 1)}\n`)],
  ]);
  return { name: example.name, head, recordBytes, files };
}

/**
 * Writes the release folders anew. Run it with `node tools/run.mjs
 * test/core/release/published-forms/make-releases.ts`.
 */
export async function main(): Promise<number> {
  for (const { name, files } of await makeReleases()) {
    const folder = join(RELEASES, name);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    for (const [file, bytes] of files) await writeFile(join(folder, file), bytes);
    console.log(`${name}: ${[...files.keys()].join(', ')}`);
  }
  return 0;
}
