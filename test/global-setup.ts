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
 * Writes the dataset into one JSON file, which all workers read. Rewrites it for a rerun in watch
 * mode. Resolves to a function that removes it.
 */
export async function setup({ vitest }: TestProject): Promise<undefined | (() => Promise<void>)> {
  const root = vitest.getRootProject();
  // Vitest calls this function for each project. Only the first call does anything.
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
