import { describe, expect, it } from 'vitest';
import { annotationOf, life, recordOf } from './wording/sample-record.ts';

describe('annotate', () => {
  it('says that a record reaches to the day of its newest event, not of one that was only foreseen, once that day has come', () => {
    const record = recordOf(
      life(
        {},
        ['2026-03-01', 'in-force', 'order'],
        ['2026-10-30', null, 'scheduled'],
        ['2027-01-01', 'ended', 'order'],
      ),
    );
    expect(annotationOf(record, null).recordThrough).toBe('2026-03-01');
  });

  const devices = life({ id: 'devices', scope: 'government-devices' }, ['2023-02-23', 'in-force', 'order']);
  const scopesOf = (told: Parameters<typeof annotationOf>[2]) =>
    annotationOf(recordOf(devices), '2023-02-23', told).status.map(({ scope }) => scope);
  it('puts the rule for officials’ devices first for an article on those that reports no event for sure', () => {
    expect(scopesOf({ devices: true })).toEqual(['government-devices', 'public']);
    expect(scopesOf({})).toEqual(['public', 'government-devices']);
  });
  it('leaves the order to the events where it is sure of them', () => {
    const events = [{ id: 'devices-2023-02-23', certainty: 0.9, quote: 'Out.', block: 0 }];
    expect(scopesOf({ devices: true, events })).toEqual(['public', 'government-devices']);
  });

  it('is of the body that the article reports, beside the others, then and now', () => {
    const record = recordOf(
      life({ id: 'wide', scope: 'government-devices', reach: 'the Commission' }, [
        '2023-02-23',
        'in-force',
        'order',
      ]),
      life(
        { id: 'narrow', scope: 'government-devices', reach: 'the Parliament' },
        ['2023-02-28', 'pending', 'announcement'],
        ['2023-03-20', 'in-force', 'order'],
      ),
    );
    const events = [{ id: 'narrow-2023-02-28', certainty: 0.9, quote: 'Out.', block: 0 }];
    const rowOf = (told: Parameters<typeof annotationOf>[2]) =>
      annotationOf(record, '2023-02-28', told).status.find(({ scope }) => scope === 'government-devices');
    expect(rowOf({ events })).toMatchObject({
      then: { state: 'pending', measure: { id: 'narrow' }, parts: [{ measure: { id: 'wide' } }] },
      now: { state: 'in-force', measure: { id: 'narrow' }, parts: [{ measure: { id: 'wide' } }] },
    });
    expect(rowOf({})).toMatchObject({ then: { measure: { id: 'wide' } }, now: { measure: { id: 'wide' } } });
  });
});
