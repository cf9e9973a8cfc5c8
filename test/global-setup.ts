import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readAuthoredRecord } from '../src/cli/record/authored-record.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** JSON file with the project's own record; see `authoredRecord` in test/authored-record.ts. */
    authoredRecordFile: string;
  }
}

/**
 * Parses the dataset's YAML files once a run and leaves the record in a file that every worker can
 * read. Vitest calls this for one of its projects after the other; the first call serves them all.
 * In watch mode each rerun parses the files anew. Returns what removes the file.
 */
export async function setup({ vitest }: TestProject): Promise<undefined | (() => Promise<void>)> {
  const root = vitest.getRootProject();
  if (root.getProvidedContext().authoredRecordFile) return;
  const folder = await mkdtemp(join(tmpdir(), 'still-banned-record-'));
  const file = join(folder, 'record.json');
  const writeRecord = async () => writeFile(file, JSON.stringify(await readAuthoredRecord()));
  await writeRecord();
  root.provide('authoredRecordFile', file);
  vitest.onTestsRerun(writeRecord);
  return () => rm(folder, { recursive: true, force: true });
}
