import { describe } from 'vitest';
import { authored, testRule } from '../sample.ts';

const at = (event: Parameters<typeof authored>[1][number]) =>
  authored([{}], [{ firstReport: true, note: 'It is older.', ...event }]);

describe('firstReportsHold', () => {
  testRule('firstReportsHold', [
    [
      'a first report of an end',
      at({}),
      at({ state: 'ended' }),
      /goes with in-force, blocked or suspended/,
    ],
    ['a first report of a proposal', at({}), at({ state: 'proposed' }), /leave it out/],
    ['a first report without a note', at({}), at({ note: null }), /needs a note/],
  ]);
});
