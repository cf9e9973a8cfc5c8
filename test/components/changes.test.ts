import { describe, expect, it } from 'vitest';
import { appsOf, sortedChanges } from '../../src/components/changes.ts';
import { annotationOf } from '../annotation-builder.ts';
import { event, life, recordOf } from '../record-builder.ts';
import { ENGLISH } from '../words.ts';

const NONE = { changes: [], steps: [] };
const filings = Array.from({ length: 6 }, (_, index): [string, null, 'filing'] => [
  `2024-0${index + 5}-01`,
  null,
  'filing',
]);
const signed: [string, 'pending', 'statute-signed'] = ['2024-04-24', 'pending', 'statute-signed'];
const since = (...steps: Parameters<typeof life> extends [unknown, ...infer S] ? S : never) =>
  annotationOf(recordOf(life({}, ...steps)), '2024-01-01').sinceArticle ?? NONE;

const datesOf = (changes: { event: { date: string } }[] | readonly { event: { date: string } }[]) =>
  changes.map(({ event }) => event.date);

describe('sortedChanges', () => {
  it('lists changes openly and folds all events, in order of time', () => {
    const { alwaysVisible, all } = sortedChanges(since(...filings.slice(0, 2), signed), 5);
    expect(datesOf(alwaysVisible)).toEqual(['2024-04-24']);
    expect(datesOf(all)).toEqual(['2024-04-24', '2024-05-01', '2024-06-01']);
  });
  it('lists no step openly where nothing has changed', () => {
    const bill: [string, 'proposed', 'filing'] = ['2023-01-01', 'proposed', 'filing'];
    const { alwaysVisible, all } = sortedChanges(since(bill, ...filings), 5);
    expect([alwaysVisible.length, all.length]).toEqual([0, 6]);
  });
  it('lists of many changes those that gave a rule another state, then the newest others', () => {
    const passed = Array.from({ length: 5 }, (_, index): [string, null, 'bill-passed'] => [
      `2024-0${index + 5}-02`,
      null,
      'bill-passed',
    ]);
    const { alwaysVisible, all } = sortedChanges(since(signed, ...passed), 5);
    expect(datesOf(alwaysVisible)).toEqual([
      '2024-04-24',
      '2024-06-02',
      '2024-07-02',
      '2024-08-02',
      '2024-09-02',
    ]);
    expect(all).toHaveLength(6);
  });
  it('lists the newest of too many', () => {
    const turns = Array.from(
      { length: 6 },
      (_, index): [string, 'blocked' | 'in-force', 'order'] => [
        `2024-0${index + 2}-01`,
        index % 2 ? 'blocked' : 'in-force',
        'order',
      ],
    );
    expect(datesOf(sortedChanges(since(...turns), 5).alwaysVisible)[0]).toBe('2024-03-01');
  });
  it('lists the last turn of each rule before earlier turns of another', () => {
    const ended = life(
      { id: 'first' },
      ['2023-01-01', 'in-force', 'order'],
      ['2024-02-01', 'ended', 'order'],
    );
    const unsteady = life(
      { id: 'second' },
      ['2024-03-01', 'in-force', 'order'],
      ['2024-04-01', 'blocked', 'order'],
      ['2024-05-01', 'in-force', 'order'],
    );
    const { sinceArticle } = annotationOf(recordOf(ended, unsteady), '2024-01-01');
    expect(datesOf(sortedChanges(sinceArticle ?? NONE, 2).alwaysVisible)).toEqual([
      '2024-02-01',
      '2024-05-01',
    ]);
  });
});

describe('appsOf', () => {
  const both = life({ apps: ['tiktok', 'wechat'] }, ['2020-06-29', 'in-force', 'order']);
  const record = recordOf({
    ...both,
    events: [
      ...both.events,
      event({ id: 'one', date: '2021-05-01', state: 'ended', apps: ['tiktok'] }),
      event({ id: 'all', date: '2022-05-01', state: 'ended' }),
    ],
  });
  const named = (apps: string[]) => {
    const annotation = annotationOf(record, '2020-12-31', { apps });
    const { changes = [] } = annotation.sinceArticle ?? {};
    return changes.map((change) => appsOf(ENGLISH, change, annotation));
  };
  it('names the apps that an event is about, not all of its measure', () => {
    expect(named(['tiktok', 'wechat'])).toEqual(['TikTok', 'TikTok, WeChat']);
  });
  it('names none where the article is about one', () => {
    expect(named(['tiktok'])[0]).toBe('');
  });
});
