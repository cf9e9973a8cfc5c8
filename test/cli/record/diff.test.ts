import { describe, expect, it } from 'vitest';
import { readAuthoredRecord } from '../../../src/cli/authored-record.ts';
import { readersDifference } from '../../../src/cli/record/diff.ts';
import { statusLines } from '../../../src/cli/record/status.ts';
import { ENGLISH } from '../../words.ts';

describe('readersDifference', async () => {
  const record = await readAuthoredRecord();

  it('is empty between a record and itself', () => {
    expect(readersDifference(ENGLISH, record, record, '2026-01-01')).toEqual([]);
  });

  it('tells a status that reads otherwise, and the event that came', () => {
    const withoutRevocation = {
      ...record,
      events: record.events.filter(({ id }) => id !== 'us-2021-06-09-eo-14034-revokes'),
    };
    const lines = readersDifference(ENGLISH, withoutRevocation, record, '2021-06-10');
    expect(lines).toContain(
      'wechat, US, General public: blocked by a court since 19 Sep 2020 → ended 9 June 2021',
    );
    expect(lines).toContain('added: 2021-06-09 Executive Order 14034 revokes the three app orders');
  });
});

describe('statusLines', () => {
  it('says that nothing on record does not mean allowed', async () => {
    expect(
      statusLines(ENGLISH, await readAuthoredRecord(), 'wechat', 'AL', '2026-01-01', '2026-11-24'),
    ).toEqual(['wechat, AL: nothing on record on 2026-01-01; that does not mean allowed']);
  });
  it('tells of a day that is over nothing that came after it', async () => {
    const record = await readAuthoredRecord();
    const told = (place: string, day: string) =>
      statusLines(ENGLISH, record, 'tiktok', place, day, '2026-11-24').join('\n');
    expect(told('DK', '2026-11-24')).toMatch(/next: 1 July 2027/);
    expect(told('DK', '2026-01-01')).not.toMatch(/next:/);
    expect(told('TM', '2026-11-24')).toMatch(/Last confirmed in Aug 2025.*access:/s);
    expect(told('AU', '2024-01-01')).toMatch(/in force since 4 Apr 2023/);
    for (const { code } of record.jurisdictions)
      expect(told(code, '2022-01-01'), code).not.toMatch(
        /access:|next:|[Ll]ast confirmed (in|on)[^;]*202[3-6]/,
      );
  });
});
