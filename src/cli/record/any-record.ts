import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseReleasedRecord } from '../../core/record/released-record.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { fromBase64 } from '../../core/release/bytes.ts';
import { headEnvelopeSchema, parseJson } from '../../core/release/envelope.ts';
import { recordFileName, releasedHeadSchema } from '../../core/release/verify-release.ts';
import { errorMessage } from '../../core/wording/error-message.ts';
import { Refusal } from '../refusal.ts';
import { readAuthoredRecord } from './authored-record.ts';

/**
 * Reads a record from a dataset folder, release folder or record file, without checking
 * signatures. Throws a Refusal, AuthoredFault (faults in a dataset) or ReleaseError (invalid
 * head).
 */
export async function readAnyRecord(path: string): Promise<LegalRecord> {
  const info = await stat(path).catch(() => {
    throw new Refusal(`${path}: there is no such file or folder.`);
  });
  if (info.isFile()) return recordIn(path, await readFile(path, 'utf8'));
  const names = await readdir(path);
  if (names.includes('jurisdictions')) return readAuthoredRecord(path);
  if (!names.includes('head.json'))
    throw new Refusal(
      `${path}: neither a dataset (with jurisdictions/) nor a release (with head.json).`,
    );
  return readAnyRecord(join(path, await currentRecord(join(path, 'head.json'))));
}

async function currentRecord(path: string): Promise<string> {
  const { payload } = parseJson(await readFile(path), headEnvelopeSchema, path);
  return recordFileName(parseJson(fromBase64(payload), releasedHeadSchema, path));
}

function recordIn(path: string, text: string): LegalRecord {
  try {
    return parseReleasedRecord(JSON.parse(text));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is not JSON' : errorMessage(error);
    throw new Refusal(`${path}: no record: ${why}.`);
  }
}
