import { describe, expect, it } from 'vitest';
import { appsOf, sortedChanges } from '../../src/components/changes.ts';
import { annotationOf } from '../annotation-builder.ts';
import { event, life, recordOf } from '../record-builder.ts';

const NONE = { changes: [], steps: [] };
const filings = Array.from({ length: 6 }, (_, index): [string, null, 'filing'] => [
  `2024-0${index + 5}-01`,
  null,
  'filing',
]);
const signed: [string, 'pending', 'statute-signed'] = ['2024-04-24', 'pending', 'statute-signed'];
const since = (...steps: Parameters<typeof life> extends [unknown, ...infer S] ? S : never) =>
  annotationOf(recordOf(life({}, ...steps)), '2024-01-01').sinceArticle ?? NONE;

describe('sortedChanges', () => {
  it('leaves a short list whole, in order of time', () => {
    const { open, folded } = sortedChanges(since(...filings.slice(0, 2), signed));
    expect(open.map(({ event }) => event.date)).toEqual(['2024-04-24', '2024-05-01', '2024-06-01']);
    expect(folded).toEqual([]);
  });
  it('folds procedural steps behind the changes, where they are many', () => {
    const { open, folded } = sortedChanges(since(...filings, signed));
    expect(open.map(({ event }) => event.date)).toEqual(['2024-04-24']);
    expect(folded).toHaveLength(6);
  });
  it('leaves a list whole that has no change', () => {
    const bill: [string, 'proposed', 'filing'] = ['2023-01-01', 'proposed', 'filing'];
    const { open, folded } = sortedChanges(since(bill, ...filings, ['2024-11-01', null, 'filing']));
    expect([open.length, folded.length]).toEqual([7, 0]);
  });
  it('puts steps that left all as it was behind those that moved something, where they are many', () => {
    const stays = Array.from({ length: 6 }, (_, index): [string, 'suspended', 'extension'] => [
      `2025-0${index + 2}-01`,
      'suspended',
      'extension',
    ]);
    const stayed = life(
      {},
      ['2025-01-19', 'in-force', 'enforcement'],
      ['2025-01-20', 'suspended', 'order'],
      ...stays,
    );
    const annotation = annotationOf(recordOf(stayed), '2024-05-01');
    const { open, folded } = sortedChanges(annotation.sinceArticle ?? NONE);
    expect(open.map(({ event }) => event.date)).toEqual(['2025-01-19', '2025-01-20']);
    expect(folded).toHaveLength(6);
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
    return (annotation.sinceArticle?.changes ?? []).map((change) => appsOf(change, annotation));
  };
  it('names the apps that an event is about, not all of its measure', () => {
    expect(named(['tiktok', 'wechat'])).toEqual(['TikTok', 'TikTok, WeChat']);
  });
  it('names none where the article is about one', () => {
    expect(named(['tiktok'])[0]).toBe('');
  });
});
