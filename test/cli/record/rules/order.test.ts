import { authored, testRule } from '../sample.ts';

const ENDED = { id: 'in-2020-02-01-ends', date: '2020-02-01', state: 'ended' } as const;

testRule('eventsInOrder', [
  [
    'an event that stands before an earlier one',
    authored([{}], [{}, ENDED]),
    authored([{}], [ENDED, {}]),
    /move it below "in-2020-01-01-begins"/,
  ],
]);
