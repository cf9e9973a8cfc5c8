import { describe, expect, it } from 'vitest';
import { rulesOn } from '../../../../src/core/judge/events/rules-on.ts';
import { authoredRecord } from '../../../authored-record.ts';

describe('rulesOn', () => {
  const forWholePlace = (place: string) =>
    rulesOn(authoredRecord(), 'tiktok', place, 'government-devices').forWholePlace;

  it('knows a binding rule for the whole place', () => {
    expect(forWholePlace('GB')).toBe(true);
  });
  it('takes advice for no rule', () => {
    expect(forWholePlace('NO')).toBe(false);
  });
});
