import { authored, testRule } from '../sample.ts';

const MONTH = { id: 'in-2020-01-ends', date: '2020-01', note: 'Only the month is known.' };

testRule('monthsAreClear', [
  [
    'a change without a day beside one with a day',
    authored([{}], [{ ...MONTH, state: null }, {}]),
    authored([{}], [{ ...MONTH, state: 'ended' }, {}]),
    /has no day, so that it counts after "in-2020-01-01-begins" of the same month; give its day/,
  ],
]);
