import { describe, expect, it } from 'vitest';
import { shortJudgement } from '../../../src/background/articles/short-judgement.ts';
import { createTabPages } from '../../../src/background/articles/tab-pages.ts';
import { annotated } from '../../../src/background/reports/annotated.ts';
import { makeRecord } from '../../core/release/release-parts.ts';
import { memoryStore } from '../memory.ts';
import { ABOUT } from '../tab-fixture.ts';

const TODAY = '2026-10-02';

describe('annotated', () => {
  it('makes one annotation for a judgement, also once it was kept and read back', async () => {
    const record = makeRecord();
    const turned = Object.fromEntries(Object.entries(ABOUT).reverse()) as typeof ABOUT;
    const judgement = shortJudgement(turned);
    const first = annotated(record, judgement, TODAY);
    const pages = createTabPages(memoryStore());
    await pages.put(1, { url: '', documentId: null, judgement, dismissed: null });
    const kept = (await pages.get(1))?.judgement ?? ABOUT;
    expect(kept).not.toBe(judgement);
    expect(annotated(record, kept, TODAY)).toBe(first);
  });
  it('makes another one for another record, judgement or day', () => {
    const record = makeRecord();
    const first = annotated(record, ABOUT, TODAY);
    expect(annotated(makeRecord(2), ABOUT, TODAY)).not.toBe(first);
    expect(annotated(record, { ...ABOUT, claims: [] }, TODAY).findings).toEqual([]);
    expect(annotated(record, ABOUT, '2026-10-03').today).toBe('2026-10-03');
  });
});
