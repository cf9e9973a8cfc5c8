import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import type { Authored } from '../src/cli/record/authored-record.ts';
import { type Judge, judgeWithWords } from '../src/core/judge/judge-article.ts';
import { allWords } from '../src/core/judge/lexicon/all-words.ts';
import type { LegalRecord } from '../src/core/record/schema.ts';

let dataset: Authored | undefined;
let judge: Judge | undefined;

/**
 * Returns the project's dataset from the JSON file that `global-setup.ts` writes. All test files
 * in a worker share the result, so copy it before you change it. Only its `record` is frozen.
 */
export function authoredDataset(): Authored {
  dataset ??= readDataset(inject('authoredDatasetFile'));
  return dataset;
}

/**
 * Returns the record of this project's dataset. It is frozen, because all test files in a worker
 * share it.
 */
export function authoredRecord(): LegalRecord {
  return authoredDataset().record;
}

/**
 * Returns a judge for this project's record, with the words of all languages. Prepared once per
 * worker.
 */
export function authoredJudge(): Judge {
  judge ??= judgeWithWords(authoredRecord(), allWords());
  return judge;
}

function readDataset(file: string): Authored {
  const { record, places, withoutPrimary, parliaments, renamed, bodies } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return {
    record: frozen(record),
    places: new Map(places),
    withoutPrimary: new Map(withoutPrimary),
    parliaments,
    renamed,
    bodies,
  };
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const child of Object.values(value)) frozen(child);
  return Object.freeze(value);
}
