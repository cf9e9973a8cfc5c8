import { describe, expect, it } from 'vitest';
import { latestOf } from '../../../src/core/law/course.ts';
import { statusInScope } from '../../../src/core/law/status.ts';
import { recordOf, STAYED } from '../../record-builder.ts';

const law = recordOf(STAYED);
describe('latestOf', () => {
  const latest = (day: string, app = 'tiktok') => {
    const status = statusInScope(law, app, 'US', 'public', day);
    return status.state === 'no-record'
      ? undefined
      : (latestOf(law, status, app, day)?.date ?? null);
  };
  it.each([
    ['2025-05-01', null],
    ['2025-06-05', null],
    ['2025-11-12', null],
    ['2025-11-13', '2025-11-13'],
    ['2026-06-29', '2025-11-13'],
    ['2026-06-30', '2026-06'],
  ])('is on %s: %s', (day, date) => {
    expect(latest(day)).toBe(date);
  });
});
