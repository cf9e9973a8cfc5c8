import { expect, it } from 'vitest';
import { freshnessOf } from '../../../src/cli/record/freshness.ts';
import { lastChecked } from '../../../src/core/law/last-checked.ts';
import type { Measure } from '../../../src/core/record/schema.ts';
import { life, recordOf } from '../../record-builder.ts';

const begun: [string, 'in-force', 'order'] = ['2020-01-01', 'in-force', 'order'];
const rule = (id: string, fields: Partial<Measure> = {}) => life({ id, ...fields }, begun);

it('counts the rules in force that were checked within one and two years, also by country', () => {
  const record = recordOf(
    rule('new', { confirmed: '2025-01-01' }),
    rule('older', { confirmed: '2024-12' }),
    rule('old', { jurisdiction: 'US-MT', confirmed: '2023-12-31' }),
    life({ id: 'over' }, begun, ['2025-06-01', 'ended', 'lifting']),
  );
  expect(freshnessOf(record, '2026-01-01').slice(0, 3)).toEqual([
    'rules in force: 3, checked 1 (33 %) within 12 months, 2 (67 %) within 24 months',
    'by country:',
    '  US: 3, checked 1 (33 %) within 12 months, 2 (67 %) within 24 months',
  ]);
});

it('lists what to look at first: rules for everyone, of whole countries, the oldest', () => {
  const record = recordOf(
    rule('devices', { scope: 'government-devices' }),
    rule('state', { jurisdiction: 'US-MT' }),
    rule('checked', { confirmed: '2025-12-01' }),
    rule('later', { confirmed: '2021-01-01' }),
    rule('first'),
  );
  const lines = freshnessOf(record, '2026-01-01');
  expect(lines.slice(lines.findIndex((line) => line.startsWith('to look')))).toEqual([
    'to look at first (4 of 4 not checked for 12 months):',
    '  2020-01-01 first',
    '  2021-01-01 later',
    '  2020-01-01 state',
    '  2020-01-01 devices',
  ]);
});

it('takes the newest event or the confirmation, and nothing that is only scheduled', () => {
  const checked = (confirmed: string | undefined, day: string) => {
    const lived = life({ ...(confirmed ? { confirmed } : {}) }, begun, [
      '2022-05-01',
      null,
      'announcement',
    ]);
    return lastChecked(recordOf(lived), lived.measure, day);
  };
  expect(checked(undefined, '2021-12-31')).toBe('2020-01-01');
  expect(checked(undefined, '2022-05-01')).toBe('2022-05-01');
  expect(checked('2023-02', '2023-02-27')).toBe('2022-05-01');
  expect(checked('2023-02', '2023-02-28')).toBe('2023-02');
  const planned = life({}, begun, ['2022-05-01', null, 'scheduled']);
  expect(lastChecked(recordOf(planned), planned.measure, '2023-01-01')).toBe('2020-01-01');
});
