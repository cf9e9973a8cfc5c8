import { authored, testRule } from '../sample.ts';

const ENDS = { id: 'in-2020-01-01-ends', state: 'ended' } as const;

testRule('oneStateADay', [
  [
    'two states of one day without a word on which came last',
    authored([{}], [{}, { ...ENDS, note: 'In the evening.' }]),
    authored([{}], [{}, ENDS]),
    /another state than "in-2020-01-01-begins" on the same day; add a note/,
  ],
  [
    'two states of one app on one day',
    authored(
      [{ apps: ['tiktok', 'wechat'] }],
      [{ apps: ['wechat'] }, { ...ENDS, apps: ['tiktok'] }],
    ),
    authored([{ apps: ['tiktok', 'wechat'] }], [{}, { ...ENDS, apps: ['tiktok'] }]),
    /on the same day/,
  ],
]);
