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
    expect(statusLines(ENGLISH, await readAuthoredRecord(), 'wechat', 'AL', '2026-01-01')).toEqual([
      'wechat, AL: nothing on record on 2026-01-01; that does not mean allowed',
    ]);
  });
});
