import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/core/answers/answer.ts';
import { claim } from '../../claim-builder.ts';
import { life, recordOf } from '../../record-builder.ts';

const record = recordOf(
  life({}, ['2024-12-10', 'pending', 'statute-signed'], ['2025-12-10', 'in-force', 'order']),
);
const START = { id: 'm-2025-12-10', certainty: 0.9, quote: 'TikTok is banned.', block: 0 };

describe('the day whose law an article describes', () => {
  it.each<[string, Parameters<typeof claim>[0], string, string, string | undefined]>([
    ['is that of publication', {}, '2025-12-12', '2025-12-12', 'in-force'],
    [
      'is the next day if it tells the event of that day as done',
      { event: START },
      '2025-12-09',
      '2025-12-10',
      'in-force',
    ],
    ['is not the next day without that event', {}, '2025-12-09', '2025-12-09', 'pending'],
    [
      'is not the next day if the event is announced',
      { event: START, told: 'pending' },
      '2025-12-09',
      '2025-12-09',
      'pending',
    ],
    ['is not a later day', { event: START }, '2025-12-08', '2025-12-08', 'pending'],
  ])('%s', (_, fields, published, day, then) => {
    const told = answer(record, claim(fields), published, '2026-01-01');
    expect([told.day, told.then?.state]).toEqual([day, then]);
  });
  it('is never after today', () => {
    const told = answer(record, claim({ event: START }), '2025-12-09', '2025-12-09');
    expect(told.day).toBe('2025-12-09');
  });
});
