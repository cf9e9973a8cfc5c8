import { authored, testRule } from '../sample.ts';

const SOME_DAY = { kind: 'court-ruling', note: 'The day is unknown.' } as const;

testRule('expiryIsTheEnd', [
  [
    'a last day before the first',
    authored([{ expires: '2020-01-01' }], [{}]),
    authored([{ expires: '2019-12-31' }], [{}]),
    /expires on 2019-12-31, before its first event/,
  ],
  [
    'a state after the last day',
    authored([{ expires: '2020-06-30' }], [{}]),
    authored(
      [{ expires: '2020-06-30' }],
      [{}, { id: 'in-2020-07-02-extended', date: '2020-07-02', kind: 'court-ruling' }],
    ),
    /comes after the last day of "in-ban", 2020-06-30; correct expires:/,
  ],
  [
    'a last day in the month of the first event',
    authored([{ expires: '2020-01-31' }], [{ id: 'in-2020-01-ban', date: '2020-01', ...SOME_DAY }]),
    authored([{ expires: '2020-01-30' }], [{ id: 'in-2020-01-ban', date: '2020-01', ...SOME_DAY }]),
    /expires on 2020-01-30, before its first event; a month counts from its last day, so date: needs/,
  ],
  [
    'a last day in the month of a later state',
    authored(
      [{ expires: '2020-06-30' }],
      [{}, { id: 'in-2020-06-ban', date: '2020-06', ...SOME_DAY }],
    ),
    authored(
      [{ expires: '2020-06-29' }],
      [{}, { id: 'in-2020-06-ban', date: '2020-06', ...SOME_DAY }],
    ),
    /comes after the last day of "in-ban", 2020-06-29; a month counts from its last day/,
  ],
]);
