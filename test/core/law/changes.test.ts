import { describe, expect, it } from 'vitest';
import { changesSince } from '../../../src/core/law/changes.ts';
import { latestOf } from '../../../src/core/law/course.ts';
import { statusInScope } from '../../../src/core/law/status.ts';
import { authoredRecord } from '../../authored-record.ts';
import { event, life, recordOf } from '../../record-builder.ts';

const stayed = life(
  {},
  ['2025-04-30', 'pending', 'order'],
  ['2025-06-05', 'blocked', 'court-ruling'],
  ['2025-08-01', null, 'filing'],
  ['2025-11-13', 'blocked', 'court-ruling'],
  ['2026-06', 'blocked', 'court-ruling'],
);
const law = recordOf(stayed);
const since = (day: string, until = '2026-11-24') =>
  changesSince(law, ['tiktok'], ['US'], day, until).map(({ event, transitions }) => [
    event.date,
    transitions.map(({ before, after }) => `${before} ${after}`).join(),
  ]);

describe('changesSince', () => {
  it('tells a step that left the state as it was, and no event without effect', () => {
    expect(since('2025-05-02')).toEqual([
      ['2025-06-05', 'pending blocked'],
      ['2025-11-13', 'blocked blocked'],
      ['2026-06', 'blocked blocked'],
    ]);
    expect(since('2025-11-13')).toEqual([['2026-06', 'blocked blocked']]);
    expect(since('2026-06-30')).toEqual([]);
  });
  it('tells what changed for one of two apps, also where it left the other as it was', () => {
    const both = life({ apps: ['tiktok', 'wechat'] }, ['2020-06-29', 'in-force', 'order']);
    const record = recordOf({
      ...both,
      events: [
        ...both.events,
        event({ id: 'm-2021', date: '2021-05-01', state: 'ended', apps: ['tiktok'] }),
        event({ id: 'm-2022', date: '2022-05-01', state: 'ended' }),
      ],
    });
    for (const apps of [
      ['tiktok', 'wechat'],
      ['wechat', 'tiktok'],
    ]) {
      const [last] = changesSince(record, apps, ['US'], '2021-12-31', '2026-11-24');
      expect(last?.transitions).toMatchObject([{ before: 'in-force', after: 'ended' }]);
    }
  });
  it('tells what the High Court of Ireland said in June 2026', async () => {
    const changes = changesSince(authoredRecord(), ['tiktok'], ['IE'], '2026-05-02', '2026-11-24');
    expect(changes.map(({ event }) => event.id)).toEqual(['ie-2026-06-03-high-court-judgment']);
  });
});

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
