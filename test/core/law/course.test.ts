import { describe, expect, it } from 'vitest';
import { latestOf } from '../../../src/core/law/course.ts';
import { statusInScope } from '../../../src/core/law/status.ts';
import { life, recordOf } from '../../record-builder.ts';

const stayed = life(
  {},
  ['2025-04-30', 'pending', 'order'],
  ['2025-06-05', 'blocked', 'court-ruling'],
  ['2025-08-01', null, 'filing'],
  ['2025-11-13', 'blocked', 'court-ruling'],
  ['2026-06', 'blocked', 'court-ruling'],
);
const law = recordOf(stayed);
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
