import { describe, expect, it } from 'vitest';
import { diffCommand, readersDifference } from '../../../src/cli/record/diff.ts';
import { statusLines } from '../../../src/cli/record/status.ts';
import { namesIn } from '../../../src/core/record/names-in.ts';
import { authoredRecord } from '../../authored-record.ts';
import { life, recordOf } from '../../record-builder.ts';
import { ENGLISH } from '../../words.ts';

describe('readersDifference', async () => {
  const record = authoredRecord();

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
    expect(lines).toContain(
      'event added: 2021-06-09 Executive Order 14034 revokes app orders (us-2021-06-09-eo-14034-revokes)',
    );
  });
});

describe('readersDifference of entries', () => {
  const bill = life({ id: 'bill' }, ['2025-01-19', 'proposed', 'filing']);
  const before = recordOf(bill, life({ id: 'gone' }, ['2024-01-01', 'proposed', 'filing']));
  const lines = (after: typeof before) => readersDifference(ENGLISH, before, after, '2023-01-01');

  it('names the fields that are other than before, of measures too', () => {
    const after = structuredClone(before);
    Object.assign(after.measures[0] ?? {}, { citation: 'H.R. 1', access: 'Open.' });
    Object.assign(after.events[1] ?? {}, { note: 'A doubt.' });
    expect(lines(after)).toEqual([
      'measure changed: Some Act (bill): citation, access',
      'event changed: 2025-01-19 Event of 2025-01-19 (bill-2025-01-19): note',
    ]);
  });
  it('names what came and what went', () => {
    const came = life({ id: 'came' }, ['2026-01-01', 'proposed', 'filing']);
    expect(lines(recordOf(bill, came))).toEqual([
      'measure added: Some Act (came)',
      'measure gone: Some Act (gone)',
      'event added: 2026-01-01 Event of 2026-01-01 (came-2026-01-01)',
      'event gone: 2024-01-01 Event of 2024-01-01 (gone-2024-01-01)',
    ]);
  });
});

describe('readersDifference of every list', () => {
  const wrong = { id: 'm', was: 'A fine.', since: '2025-01-01', mended: '2025-01-02' };
  const record = {
    ...recordOf(life({}, ['2025-01-19', 'proposed', 'filing'])),
    corrections: [wrong, { ...wrong, was: 'A ban.' }],
  };
  const changes: Record<keyof Omit<typeof record, 'schema' | 'leftOut'>, [object, string]> = {
    apps: [{ watched: false }, 'app changed: TikTok (tiktok): watched'],
    jurisdictions: [{ name: 'USA' }, 'jurisdiction changed: USA (US): name'],
    measures: [{ age: 13 }, 'measure changed: Some Act (m): age'],
    events: [
      { note: 'A doubt.' },
      'event changed: 2025-01-19 Event of 2025-01-19 (m-2025-01-19): note',
    ],
    corrections: [
      { mended: '2025-02-01' },
      'correction changed: since 2025-01-01: A fine. (m): mended',
    ],
  };

  it.each(namesIn(changes))('tells a changed field of an entry in %s', (list) => {
    const after = structuredClone(record);
    const [fields, line] = changes[list];
    Object.assign(after[list][0] ?? {}, fields);
    expect(readersDifference(ENGLISH, record, after, '2023-01-01')).toEqual([line]);
  });
  it('tells a correction that came to a record without any', () => {
    const { corrections: _, ...none } = record;
    expect(readersDifference(ENGLISH, none, record, '2023-01-01')).toEqual([
      'correction added: since 2025-01-01: A fine. (m)',
      'correction added: since 2025-01-01: A ban. (m)',
    ]);
  });
});

describe('diffCommand', () => {
  it('says what a file lacks that is no record', async () => {
    await expect(diffCommand(['README.md', 'README.md'], '2026-01-01')).rejects.toThrow(
      'README.md: no record: it is not JSON',
    );
  });
});

describe('statusLines', () => {
  it('says that nothing on record does not mean allowed', async () => {
    expect(
      statusLines(ENGLISH, authoredRecord(), 'wechat', 'AL', '2026-01-01', '2026-11-24'),
    ).toEqual(['wechat, AL: nothing on record on 2026-01-01; that does not mean allowed']);
  });
  it('tells of a day that is over nothing that came after it', async () => {
    const record = authoredRecord();
    const told = (place: string, day: string) =>
      statusLines(ENGLISH, record, 'tiktok', place, day, '2026-11-24').join('\n');
    expect(told('DK', '2026-11-24')).toMatch(/next: 1 July 2027/);
    expect(told('DK', '2026-01-01')).not.toMatch(/next:/);
    expect(told('TM', '2026-11-24')).toMatch(/Last checked in Aug 2025.*access:/s);
    expect(told('AU', '2024-01-01')).toMatch(/in force since 4 Apr 2023/);
    for (const { code } of record.jurisdictions)
      expect(told(code, '2022-01-01'), code).not.toMatch(
        /access:|next:|[Ll]ast confirmed (in|on)[^;]*202[3-6]/,
      );
  });
});
