import { expect, it } from 'vitest';
import { courseLanes } from '../../../../src/pages/record/place/course-lanes.ts';
import { authoredRecord } from '../../../authored-record.ts';
import { life, recordOf } from '../../../record-builder.ts';

const TODAY = '2026-11-27';

it('no period of any measure ends before it begins, and each begins where the last one ends', () => {
  const record = authoredRecord();
  for (const measure of record.measures)
    for (const app of measure.apps)
      for (const { stretches } of courseLanes(record, [measure], app, TODAY)?.lanes ?? [])
        for (const [index, { from, until }] of stretches.entries()) {
          expect(until, measure.id).toBeGreaterThanOrEqual(from);
          expect(stretches[index + 1]?.from ?? 1, measure.id).toBe(until);
        }
});

it('a rule confirmed in the month of its start is drawn as certain until that month ends', () => {
  const rule = life({ confirmed: '2023-05' }, ['2023-05-12', 'in-force', 'order']);
  const lanes = courseLanes(recordOf(rule), [rule.measure], 'tiktok', TODAY);
  const [known, unknown] = lanes?.lanes[0]?.stretches ?? [];
  expect([known?.begins, unknown?.begins]).toEqual(['2023-05-12', '2023-05-31']);
  expect(unknown).toMatchObject({ look: 'unconfirmed', since: '2023-05' });
});
