import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { statusInScope } from '../../../src/core/law/status.ts';
import type { Scope } from '../../../src/core/record/scopes.ts';
import { statusWords } from '../../../src/core/wording/standing.ts';
import { authoredRecord } from '../../authored-record.ts';
import { ENGLISH } from '../../words.ts';

type Row = [app: string, place: string, scope: Scope, day: string, expected: string];

const STATES = linesOf('known-states.txt').map((line) => line.split(/\s+/) as Row);
const WORDS = linesOf('known-words.txt').map((line) => {
  const [subject = '', words] = line.split(' | ');
  return [...subject.trim().split(/\s+/), words] as Row;
});

describe('statusInScope over the authored record', () => {
  const record = authoredRecord();

  it.each(STATES)('%s in %s, %s, on %s: %s', (app, place, scope, day, state) => {
    expect(statusInScope(record, app, place, scope, day).state).toBe(state);
  });
  it.each(WORDS)('%s in %s, %s, on %s: %s', (app, place, scope, day, words) => {
    expect(statusWords(ENGLISH, statusInScope(record, app, place, scope, day), day)).toBe(words);
  });
});

/**
 * Returns the lines of a text file in this folder. Leaves out lines that begin with `#`, because
 * they describe the columns.
 */
function linesOf(file: string): string[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n');
  return lines.filter((line) => !line.startsWith('#'));
}
