import { describe, expect, it } from 'vitest';
import { recordThrough } from '../../../src/core/law/record-through.ts';
import { event } from '../../record-builder.ts';

const TODAY = '2026-11-24';
const KNOWN = event({ id: 'known', date: '2026-11-01' });

describe('the date to which a record is up to date', () => {
  it.each([
    ['a plan', event({ id: 'plan', date: '2026-11-10', state: null, kind: 'scheduled' })],
    ['an inferred event', event({ id: 'inferred', date: '2026-11-10', confidence: 'low' })],
    ['an event after today', event({ id: 'later', date: '2026-11-30' })],
    ['a newsroom’s event', { ...event({ id: 'added', date: '2026-11-10' }), from: 'The Herald' }],
  ])('is not moved by %s', (_, other) => {
    expect(recordThrough({ events: [KNOWN, other] }, TODAY)).toBe('2026-11-01');
  });
  it('is empty for an empty record', () => {
    expect(recordThrough({ events: [] }, TODAY)).toBe('');
  });
});
