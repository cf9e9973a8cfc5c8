import { DAY_MS } from '../../core/dates/days.ts';
import { type LegalRecord, ownLeftOut } from '../../core/record/schema.ts';
import { sha256 } from '../../core/release/bytes.ts';
import { parseJson } from '../../core/release/envelope.ts';
import type { PinnedKey } from '../../core/release/keys.ts';
import { ReleaseError } from '../../core/release/release-error.ts';
import {
  decideHead,
  type Head,
  MAX_HEAD_BYTES,
  recordFileName,
  verifyHead,
  verifyRecord,
} from '../../core/release/verify-release.ts';
import { Refusal } from '../refusal.ts';
import { FeedFault } from './feed-fault.ts';
import type { Finding } from './finding.ts';
import { CORS_PARTS, headerFindings } from './headers.ts';
import { readPinnedKeys } from './key-files.ts';
import { fingerprint } from './key-schemas.ts';
import { pathOption, readOptions } from './options.ts';
import { type FeedSource, sourceOf } from './source.ts';
import { newestEvent, VERSIONS_FILE, versionsSchema } from './versions-index.ts';

/** If `head.json` expires within this time, in ms, the check prints a warning. */
const SOON = 3 * DAY_MS;
const MAX_VERSIONS_BYTES = 1024 * 1024;

/**
 * `verify DIR|URL --keys FILE [--readers all|permitted]`: checks a feed as an extension would.
 * Returns 1 for a fault, else 0. Throws a Refusal for any other value of `--readers`.
 */
export async function verifyCommand(args: string[]): Promise<number> {
  const { target, options } = readOptions(args, "the feed's folder or address", [
    'keys',
    'readers',
  ]);
  const { readers = 'all' } = options;
  if (readers !== 'all' && readers !== 'permitted')
    throw new Refusal(`--readers: "${readers}" is neither all nor permitted.`);
  const pinned = await readPinnedKeys(pathOption('keys', options.keys));
  const found = await verifyFeed(sourceOf(target ?? ''), pinned, Date.now());
  // With `--readers permitted`, faults in CORS headers are left out. Extensions that have
  // permission for the feed's host do not need these headers.
  const findings = readers === 'all' ? found : found.filter(({ part }) => !CORS_PARTS.has(part));
  for (const { kind, part, text } of findings) console.log(`${kind.padEnd(7)}  ${part}: ${text}`);
  return findings.some(({ kind }) => kind === 'fault') ? 1 : 0;
}

/** Checks a feed and returns all findings. `now` is in ms since 1970. */
export async function verifyFeed(
  source: FeedSource,
  pinned: readonly PinnedKey[],
  now: number,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const head = await look(findings, 'head.json', () => readHead(source, pinned, now, findings));
  if (!head) return findings;
  await look(findings, recordFileName(head), () => readRecord(source, head, findings));
  await look(findings, VERSIONS_FILE, () => readVersions(source, head, findings));
  const { url } = source;
  if (url)
    await look(findings, 'headers', async () =>
      findings.push(...(await headerFindings(url, head))),
    );
  return findings;
}

/**
 * Runs one step of the check and returns its result. If the step throws a FeedFault or a
 * ReleaseError, adds a fault for `part` to `findings` and resolves to null.
 */
async function look<T>(
  findings: Finding[],
  part: string,
  step: () => Promise<T>,
): Promise<T | null> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof FeedFault || error instanceof ReleaseError)) throw error;
    findings.push({ kind: 'fault', part, text: withCause(error) });
    return null;
  }
}

async function readHead(
  source: FeedSource,
  pinned: readonly PinnedKey[],
  now: number,
  findings: Finding[],
) {
  const bytes = await source.read('head.json', MAX_HEAD_BYTES);
  const { head, keyId, authorisation } = await verifyHead(bytes, pinned);
  const statement = authorisation
    ? `, authorised by the root's statement no. ${authorisation.version}`
    : '';
  const by = `${fingerprint(keyId)}${statement}`;
  findings.push({
    kind: 'good',
    part: 'head.json',
    text: `${bytes.length} bytes, version ${head.version}, signed by ${by}, issued ${head.issued}, expires ${head.expires}`,
  });
  const decision = decideHead(null, head, now);
  if (decision.kind === 'refused')
    throw new FeedFault(`${decision.message} Sign it again: feed sign`);
  const left = Date.parse(head.expires) - now;
  if (left < SOON)
    findings.push({
      kind: 'warning',
      part: 'head.json',
      text: `expires in ${Math.floor(left / 3_600_000)} h: is the daily signing still running?`,
    });
  return head;
}

async function readRecord(source: FeedSource, head: Head, findings: Finding[]) {
  const record = await verifyRecord(
    await source.read(recordFileName(head), head.record.length),
    head,
  );
  const newest = newestEvent(record, head.issued)?.date ?? 'none';
  findings.push({
    kind: 'good',
    part: recordFileName(head),
    text: `${head.record.length} bytes, ${record.measures.length} measures, ${record.events.length} events, newest event ${newest}`,
  });
  findings.push(...leftOutFindings(record, recordFileName(head)));
}

/**
 * Warns about entries that this version of the program can't read. They are not a fault, because a
 * newer version may have written them.
 */
function leftOutFindings(record: LegalRecord, part: string): Finding[] {
  const leftOut = ownLeftOut(record);
  if (!leftOut) return [];
  const { measures, events } = leftOut;
  const text = `readers with this version of the extension do not see ${measures} measure(s) and ${events} event(s), which use words of a newer version`;
  return [{ kind: 'warning', part, text }];
}

async function readVersions(source: FeedSource, head: Head, findings: Finding[]) {
  const bytes = await source.read(VERSIONS_FILE, MAX_VERSIONS_BYTES);
  const { versions } = parseJson(bytes, versionsSchema, VERSIONS_FILE);
  if (versions[0]?.version !== head.version || versions[0].record.sha256 !== head.record.sha256)
    throw new FeedFault(
      `its newest version is not the head's. Run "feed build" or "feed sign" again.`,
    );
  for (const { version, record } of versions.slice(1)) {
    const past = await source.read(`record-${record.sha256}.json`, record.length);
    if ((await sha256(past)) !== record.sha256)
      throw new FeedFault(
        `the record of version ${version} is not the one that was published: restore or delete it.`,
      );
  }
  findings.push({
    kind: 'good',
    part: VERSIONS_FILE,
    text: `${versions.length} version(s), each record there and unchanged`,
  });
}

/**
 * Returns an error's message and the message of the error's cause. The cause helps a publisher to
 * find the fault.
 */
function withCause({ message, cause }: Error): string {
  return cause instanceof Error ? `${message}\n${cause.message}` : message;
}
