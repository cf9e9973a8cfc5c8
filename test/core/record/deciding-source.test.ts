import { describe, expect, it } from 'vitest';
import { decidingSource } from '../../../src/core/record/deciding-source.ts';
import type { Source } from '../../../src/core/record/schema.ts';
import { event } from '../../record-builder.ts';

const source = (kind: Source['kind'], seen: boolean): Source => ({
  url: `https://example.org/${kind}-${seen}`,
  title: 'A page',
  publisher: 'Gazette',
  kind,
  seen,
});
const decides = (...sources: Source[]) =>
  decidingSource(event({ id: 'e', date: '2026-01-01', sources }));

describe('decidingSource', () => {
  const report = source('secondary', true);
  const unread = source('primary', false);
  const read = source('primary', true);

  it('is the authority’s own page, which comes before a report even if nobody could open it', () => {
    expect(decides(report, unread)).toBe(unread);
    expect(decides(unread, report, read)).toBe(read);
  });
  it('is else a page that was read, else the first one', () => {
    const account = source('quoted', false);
    expect(decides(account, report)).toBe(report);
    expect(decides(account, source('secondary', false))).toBe(account);
  });
  it('is one that is older than the event only if there is no other', () => {
    const older = { ...read, date: '2025-12-31' };
    expect(decides(older, report)).toBe(report);
    expect(decides(older)).toBe(older);
    // A source that is dated only by the month of the event does not count as older than the event.
    const sameMonth = { ...read, date: '2026-01' };
    expect(decides(report, sameMonth)).toBe(sameMonth);
  });
});
