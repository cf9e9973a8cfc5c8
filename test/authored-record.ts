import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import { type Judge, prepareJudge } from '../src/core/judge/judge-article.ts';
import { allLanguages } from '../src/core/judge/lexicon/languages.ts';
import type { LegalRecord } from '../src/core/record/schema.ts';

let record: LegalRecord | undefined;
let judge: Judge | undefined;

/**
 * The project's own record, which test/global-setup.ts parses once a run. Files that share a worker
 * share the object, so it is frozen: a test that wants another record makes a copy.
 */
export function authoredRecord(): LegalRecord {
  record ??= frozen(JSON.parse(readFileSync(inject('authoredRecordFile'), 'utf8')));
  return record as LegalRecord;
}

/** A judge of the project's own record in all languages, prepared once a worker. */
export function authoredJudge(): Judge {
  judge ??= prepareJudge(authoredRecord(), allLanguages());
  return judge;
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const child of Object.values(value)) frozen(child);
  return Object.freeze(value);
}
