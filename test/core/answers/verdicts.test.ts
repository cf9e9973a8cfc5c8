import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/core/answers/answer.ts';
import { BRANCHES } from '../../../src/core/answers/verdict-of.ts';
import { authoredRecord } from '../../authored-record.ts';
import { verdictRows } from './verdict-table.ts';

const rows = verdictRows();

describe('answer over the authored record', () => {
  const record = authoredRecord();

  it.each(rows)('$line', ({ claim, published, today, verdict, measure }) => {
    const found = answer(record, claim, published, today);
    expect(`${found.verdict} ${found.measure?.id ?? '-'}`).toBe(`${verdict} ${measure}`);
  });
  it('is held to at least 120 rows, with every verdict', () => {
    expect(rows.length).toBeGreaterThanOrEqual(120);
    expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(
      new Set(BRANCHES.map(({ verdict }) => verdict)),
    );
  });
});
