import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readAuthored } from '../src/cli/record/authored-record.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of a JSON file with the dataset of this project. test/authored-record.ts reads it. */
    authoredDatasetFile: string;
  }
}

/**
 * Parses the dataset's YAML files and writes the dataset into one JSON file, which all workers
 * read. Does so once per run, or once per rerun in watch mode. Vitest calls this function for each
 * project; only the first call does anything. Resolves to a function that removes the file.
 */
export async function setup({ vitest }: TestProject): Promise<undefined | (() => Promise<void>)> {
  const root = vitest.getRootProject();
  if (root.getProvidedContext().authoredDatasetFile) return;
  const folder = await mkdtemp(join(tmpdir(), 'still-banned-record-'));
  const file = join(folder, 'dataset.json');
  const writeDataset = async () => {
    const { record, places, withoutPrimary, ...more } = await readAuthored();
    await writeFile(
      file,
      JSON.stringify({
        record,
        places: [...places],
        withoutPrimary: [...withoutPrimary],
        ...more,
      }),
    );
  };
  await writeDataset();
  root.provide('authoredDatasetFile', file);
  vitest.onTestsRerun(writeDataset);
  return () => rm(folder, { recursive: true, force: true });
}
