import { describe, expect, it } from 'vitest';
import { lastConfirmedLongBefore } from '../../../src/core/law/confirmed.ts';
import type { Standing } from '../../../src/core/law/standing.ts';
import type { Measure } from '../../../src/core/record/schema.ts';
import type { State } from '../../../src/core/record/states.ts';
import { event, life } from '../../record-builder.ts';

function standing(state: State, since: string, more: Partial<Measure>): Standing {
  return { state, since, event: event({ id: 'e', date: since }), measure: life(more).measure };
}

describe('lastConfirmedLongBefore', () => {
  it.each<[State, string | undefined, string, string | null]>([
    ['in-force', '2023-03-15', '2025-03-14', null],
    ['in-force', '2023-03-15', '2025-03-15', '2023-03-15'],
    ['in-force', '2023-03', '2025-03-30', null],
    ['in-force', '2023-03', '2025-03-31', '2023-03'],
    ['suspended', '2023-03', '2025-03-31', '2023-03'],
    ['pending', '2023-03', '2024-03-30', null],
    ['pending', '2023-03', '2024-03-31', '2023-03'],
    ['in-force', undefined, '2026-11-24', null],
    ['ended', '2023-03', '2026-11-24', null],
    ['proposed', '2023-03', '2026-11-24', null],
  ])('%s, confirmed %s, on %s: %s', (state, confirmed, day, expected) => {
    const more = confirmed ? { confirmed } : {};
    expect(lastConfirmedLongBefore(standing(state, '2023-01-01', more), day)).toBe(expected);
  });

  it('takes the beginning of the state for a confirmation when it is later', () => {
    const later = standing('suspended', '2025-06-01', { confirmed: '2023-03' });
    expect(lastConfirmedLongBefore(later, '2027-05-31')).toBeNull();
    expect(lastConfirmedLongBefore(later, '2027-06-01')).toBe('2025-06-01');
  });
});
