import { authored, testRule } from '../sample.ts';

testRule('doubtsAreTold', [
  [
    'a doubt without a word on it',
    authored([{}], [{ confidence: 'low', note: 'One source.' }]),
    authored([{}], [{ confidence: 'low' }]),
    /confidence low needs a note/,
  ],
  [
    'a month without a word on the day',
    authored(
      [{}],
      [{ date: '2020-01', id: 'in-2020-01-begins', note: 'Only the month is known.' }],
    ),
    authored([{}], [{ date: '2020-01', id: 'in-2020-01-begins' }]),
    /month only needs a note/,
  ],
]);
