import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Ask } from '../../../src/cli/record/ask.ts';
import { datasetFolder } from '../../../src/cli/record/authored-record.ts';
import { type Added, addEntry } from '../../../src/cli/record/new.ts';
import { testFolder } from '../../folders.ts';

/** Today's date, as the command sees it when a test adds an entry. */
export const TODAY = '2026-12-01';

/**
 * Answers to the questions that come after an event's date and before its sources. The event is
 * the filing of a complaint.
 */
export const COMPLAINT = [
  'none',
  'filing',
  'A complaint is filed',
  'high',
  '',
  'Somebody complained.',
];

/** Answers that add an event, the filing of a complaint. Tests replace single answers. */
export const FILING = [
  'event',
  'AL',
  'al-tiktok-ban-2025',
  '2025-07-01',
  ...COMPLAINT,
  'The complaint',
  'A court',
  'https://example.org/complaint',
  'primary',
  '',
  'yes',
  'no',
];

/**
 * Copies the dataset, with only these jurisdictions, for tests that add an entry to one of them.
 */
export async function copyOfDataset(codes: readonly string[] = ['AL', 'IN']): Promise<string> {
  const copy = await testFolder();
  await mkdir(join(copy, 'jurisdictions'));
  for (const file of ['apps.yaml', ...codes.map((code) => `jurisdictions/${code}.yaml`)])
    await cp(join(datasetFolder(), file), join(copy, file));
  return copy;
}

/**
 * Runs the command that adds an entry, with these answers to its questions. Resolves to the result,
 * with all questions in `asked`. Fails if there are more or fewer questions than answers.
 */
export async function add(
  dataset: string,
  answers: readonly string[],
): Promise<Added & { asked: string }> {
  const left = [...answers];
  const asked: string[] = [];
  const ask: Ask = async (question) => {
    asked.push(question);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`There is no answer to: ${question}`);
    return answer;
  };
  const added = await addEntry(dataset, ask, TODAY);
  expect(left).toEqual([]);
  return { ...added, asked: asked.join('\n') };
}
