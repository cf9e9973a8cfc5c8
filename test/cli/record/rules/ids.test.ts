import { authored, testRule } from '../sample.ts';

testRule('idsSayWhereAndWhen', [
  [
    'a measure’s id without its place',
    authored([{}], [{}]),
    authored([{ id: 'ban' }], [{ measures: ['ban'] }]),
    /the id must say where; begin it with "in-"/,
  ],
  [
    'an event’s id without its date',
    authored([{}], [{}]),
    authored([{}], [{ id: 'in-2020-begins' }]),
    /the id must say where and when; begin it with "in-2020-01-01-"/,
  ],
]);
