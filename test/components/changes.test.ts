import { describe, expect, it } from 'vitest';
import { appsOf, sortedChanges } from '../../src/components/changes.ts';
import { findingsOf } from '../../src/core/answers/findings.ts';
import { annotationOf } from '../annotation-builder.ts';
import { event, life, recordOf } from '../record-builder.ts';

const bills = Array.from({ length: 6 }, (_, index) =>
  life({ id: `bill-${index}`, scope: 'minors' }, [`202${index}-05-01`, 'proposed', 'filing']),
);
const law = life({ id: 'law' }, ['2024-04-24', 'pending', 'statute-signed']);
const list = life({ id: 'list', implements: 'law', instrument: 'agency-order' }, [
  '2024-06-01',
  'in-force',
  'rule-published',
]);

describe('sortedChanges', () => {
  it('leaves a short list whole', () => {
    const annotation = annotationOf(recordOf(law, ...bills.slice(0, 3)), '2019-01-01');
    expect(sortedChanges(annotation.changes ?? [], findingsOf(annotation)).other).toEqual([]);
  });
  it('puts the governing measure and what carries it out before changes of other rules', () => {
    const annotation = annotationOf(recordOf(law, list, ...bills), '2019-01-01');
    const { own, other } = sortedChanges(annotation.changes ?? [], findingsOf(annotation));
    expect(own.map(({ event }) => event.id)).toContain('list-2024-06-01');
    expect(other).toHaveLength(6);
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
    const { own, steps } = sortedChanges(annotation.changes ?? [], findingsOf(annotation));
    expect(own.map(({ event }) => event.date)).toEqual(['2025-01-19', '2025-01-20']);
    expect(steps).toHaveLength(6);
    const few = { ...annotation, changes: (annotation.changes ?? []).slice(0, 6) };
    expect(sortedChanges(few.changes, findingsOf(few)).steps).toEqual([]);
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
    return (annotation.changes ?? []).map((change) => appsOf(change, annotation));
  };
  it('names the apps that an event is about, not all of its measure', () => {
    expect(named(['tiktok', 'wechat'])).toEqual(['TikTok', 'TikTok, WeChat']);
  });
  it('names none where the article is about one', () => {
    expect(named(['tiktok'])[0]).toBe('');
  });
});
