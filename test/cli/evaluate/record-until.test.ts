import { describe, expect, it } from 'vitest';
import { recordUntil } from '../../../src/cli/evaluate/record-until.ts';
import { life, recordOf } from '../../record-builder.ts';

const record = recordOf(
  life(
    { id: 'a' },
    ['2023-03-01', 'proposed', 'announcement'],
    ['2023-05-02', 'in-force', 'statute-signed'],
  ),
  life({ id: 'b' }, ['2023-05', 'in-force', 'order']),
  life({ id: 'c', implements: 'b' }, ['2023-04-30', 'in-force', 'order']),
);

function idsUntil(day: string) {
  const { measures, events } = recordUntil(record, day);
  return [measures.map(({ id }) => id).join(), events.map(({ date }) => date).join()];
}

describe('recordUntil', () => {
  it('keeps what happened before the day', () => {
    expect(idsUntil('2023-05-02')).toEqual(['a', '2023-03-01']);
    expect(idsUntil('2023-05-03')).toEqual(['a', '2023-03-01,2023-05-02']);
  });
  it('keeps an event of a month from the next month on, and with it the rule that carries it out', () => {
    expect(idsUntil('2023-06-01')[0]).toBe('a,b,c');
  });
  it('leaves nothing of a record that begins later', () => {
    expect(idsUntil('2023-03-01')).toEqual(['', '']);
  });
  it('leaves the given record as it was', () => {
    expect(record.events).toHaveLength(4);
  });
});
