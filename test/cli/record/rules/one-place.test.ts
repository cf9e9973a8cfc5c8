import { authored, testRule } from '../sample.ts';

const CHINA = { id: 'cn-ban', jurisdiction: 'CN' };
const ELSEWHERE = { id: 'cn-2020-01-01-begins', measures: ['cn-ban'] };

testRule('measuresShareAPlace', [
  [
    'an event on measures of two places',
    authored([{}, CHINA], [{}, ELSEWHERE]),
    authored([{}, CHINA], [{ measures: ['in-ban', 'cn-ban'] }, ELSEWHERE]),
    /names measures of IN and CN; correct the ids, or write an event in each place's file/,
  ],
]);
