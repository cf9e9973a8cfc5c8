import { describe, expect, it } from 'vitest';
import { isContested } from '../../../src/core/answers/contested.ts';
import { measureStateOn } from '../../../src/core/law/measure-state.ts';
import { measureById } from '../../../src/core/record/record-index.ts';
import { authoredRecord } from '../../authored-record.ts';

const record = authoredRecord();

describe('isContested', () => {
  it.each<[id: string, day: string, expected: boolean, reason: string]>([
    ['au-2024-social-media-minimum-age', '2025-11-25', false, 'no suit yet'],
    ['au-2024-social-media-minimum-age', '2025-11-26', true, 'a suit in the High Court'],
    ['au-2024-social-media-minimum-age', '2026-11-27', true, 'no ruling since'],
    ['ca-ica-tiktok-wind-up-order', '2024-12-04', false, 'no suit yet'],
    ['ca-ica-tiktok-wind-up-order', '2026-01-20', true, 'a suit in the Federal Court'],
    ['ca-ica-tiktok-wind-up-order', '2026-01-21', false, 'the court’s ruling'],
    ['us-mt-sb-419', '2023-12-15', true, 'blocked by a court for now'],
    ['us-mt-sb-419', '2026-02-19', true, 'still blocked'],
    ['us-mt-sb-419', '2026-02-20', false, 'the case dismissed'],
    ['us-pafaca', '2024-05-06', false, 'no suit yet'],
    ['us-pafaca', '2024-05-07', true, 'the company’s suit'],
    ['us-pafaca', '2025-02-01', false, 'upheld; a bill to repeal it is no suit'],
    ['us-pafaca', '2026-11-27', true, 'a suit over the joint venture'],
    ['ie-dpc-tiktok-transfers-2025', '2026-11-27', true, 'blocked by a court for now'],
    ['in-69a-2020-06-29', '2026-11-27', false, 'no suit on record'],
    ['ke-petition-tiktok-ban', '2023-09-01', false, 'a petition to parliament is no suit'],
  ])('%s on %s: %s, by %s', (id, day, expected, _) => {
    const measure = measureById(record, id);
    if (!measure) throw new Error(`The record has no measure ${id}.`);
    const state = measureStateOn(record, measure, 'tiktok', day)?.state ?? null;
    expect(isContested(record, measure, state, day)).toBe(expected);
  });
});
