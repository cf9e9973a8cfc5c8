import { describe, expect, it } from 'vitest';
import { isNewerThanRecord } from '../../../src/core/law/newer-than-record.ts';
import { life, recordOf } from '../../record-builder.ts';

const record = recordOf(
  life({}, ['2023-03-01', 'in-force', 'order'], ['2024-06-30', 'ended', 'scheduled']),
);

describe('isNewerThanRecord', () => {
  it('is true from 59 days before the newest event that has happened', () => {
    expect(isNewerThanRecord(record, '2022-12-31', null)).toBe(false);
    expect(isNewerThanRecord(record, '2023-01-01', null)).toBe(true);
    expect(isNewerThanRecord(record, '2026-01-01', null)).toBe(true);
  });
  it('ignores events after today', () => {
    expect(isNewerThanRecord(record, '2022-12-31', '2023-02-28')).toBe(true);
  });
  it('is false for an undated article', () => {
    expect(isNewerThanRecord(record, null, null)).toBe(false);
  });
  it('is true for a record without events', () => {
    expect(isNewerThanRecord({ ...record, events: [] }, '2020-01-01', null)).toBe(true);
  });
});
