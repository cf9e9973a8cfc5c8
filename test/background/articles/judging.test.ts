import { describe, expect, it, vi } from 'vitest';
import { createJudging } from '../../../src/background/articles/judging.ts';
import type { JudgedRecords } from '../../../src/background/feeds/reader-records.ts';
import { compileWords } from '../../../src/core/judge/lexicon/words.ts';
import { makeRecord } from '../../core/release/release-parts.ts';
import { article } from '../tab-fixture.ts';

describe('createJudging', () => {
  it('compiles a judge once for each record', () => {
    // The code reads the clock twice when it prepares a judge for a record. It also reads the clock
    // twice when it judges an article. Three articles and two records thus make ten reads.
    const clock = vi.fn(() => 0);
    const judgeWith = createJudging({ words: compileWords([]), clock, onSlow: () => {} });
    const first: JudgedRecords = { base: makeRecord(1), apart: [] };
    const second: JudgedRecords = { base: makeRecord(2), apart: [] };
    const page = article('https://news.example/a');
    expect(judgeWith(first, page, '2026-11-24').about).toBe(false);
    judgeWith(first, page, '2026-11-24');
    expect(clock).toHaveBeenCalledTimes(6);
    judgeWith(second, page, '2026-11-24');
    expect(clock).toHaveBeenCalledTimes(10);
  });
});
