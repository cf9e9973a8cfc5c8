import { authored, testRule } from '../sample.ts';

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
]);
