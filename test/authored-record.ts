import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import type { Authored } from '../src/cli/record/authored-record.ts';
import { type Judge, prepareJudge } from '../src/core/judge/judge-article.ts';
import { allLanguages } from '../src/core/judge/lexicon/languages.ts';
import type { LegalRecord } from '../src/core/record/schema.ts';

let dataset: Authored | undefined;
let judge: Judge | undefined;

/**
 * Returns the project's own dataset in the form that `readAuthored` returns; test/global-setup.ts
 * reads the files once per run. The dataset is frozen, because test files in one worker share it. A
 * test that needs another dataset makes a copy.
 */
export function authoredDataset(): Authored {
  dataset ??= readDataset(inject('authoredDatasetFile'));
  return dataset;
}

/**
 * Returns the record of the project's own dataset. It is frozen like the result of
 * `authoredDataset`.
 */
export function authoredRecord(): LegalRecord {
  return authoredDataset().record;
}

/**
 * Returns a judge that uses the project's own record and knows all languages. It is prepared once
 * per worker.
 */
export function authoredJudge(): Judge {
  judge ??= prepareJudge(authoredRecord(), allLanguages());
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
