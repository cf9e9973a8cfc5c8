import { describe, expect, it } from 'vitest';
import type { LegalRecord } from '../../../../src/core/record/schema.ts';
import { effectLook } from '../../../../src/pages/record/event/effect-look.ts';
import { life, recordOf } from '../../../record-builder.ts';

const lookAt = (record: LegalRecord, index: number) => {
  const event = record.events[index];
  return event ? effectLook(record, event) : undefined;
};
const looks = (...lives: Parameters<typeof recordOf>) => {
  const record = recordOf(...lives);
  return record.events.map((_, index) => lookAt(record, index));
};

describe('effectLook', () => {
  it('does not call advice in force, nor a bill that died ended', () => {
    expect(looks(life({ binding: false }, ['2023-04-21', 'in-force', 'policy']))).toEqual([
      'advice',
    ]);
    const bill = life({}, ['2023-01-01', 'proposed', 'filing'], ['2025-01-03', 'ended', 'lifting']);
    expect(looks(bill)).toEqual(['proposed', 'dropped']);
  });
  it('calls a rule that was adopted ended, also after it had been proposed', () => {
    const law = life(
      {},
      ['2023-01-01', 'proposed', 'filing'],
      ['2023-03', 'pending', 'order'],
      ['2025-01-03', 'ended', 'lifting'],
    );
    expect(looks(law)).toEqual(['proposed', 'pending', 'ended']);
  });
  it('leaves it to the rule that it is one of a single body', () => {
    expect(looks(life({ reach: 'the Army' }, ['2023-01-01', 'in-force', 'policy']))).toEqual([
      'in-force',
    ]);
  });
  it('is null where nothing changes', () => {
    expect(looks(life({}, ['2023-01-01', null, 'filing']))).toEqual([null]);
  });
  it('is the state of an event on advice and on a rule', () => {
    const record = recordOf(
      life({ id: 'rule' }, ['2023-01-01', 'in-force', 'policy']),
      life({ id: 'advice', binding: false }, ['2023-02-01', 'in-force', 'policy']),
    );
    const both = record.events.map((event) => ({ ...event, measures: ['rule', 'advice'] }));
    expect(effectLook({ ...record, events: both }, both[0] as (typeof both)[0])).toBe('in-force');
  });
});
