import { authored, testRule } from '../sample.ts';

const two = { apps: ['tiktok', 'wechat'] };
const end = {
  id: 'in-2020-02-01-ends',
  date: '2020-02-01',
  state: 'ended',
  kind: 'lifting',
  title: 'Social media open except WeChat',
} as const;

testRule('endingsNameTheirApps', [
  [
    'an exception in the title of an end for all',
    authored([two], [{}, { ...end, apps: ['tiktok'] }]),
    authored([two], [{}, end]),
    /says "except" and stops the rule for each app/,
  ],
  [
    'an app that a pause leaves blocked',
    authored([two], [{}, { ...end, state: 'suspended', title: 'Paused' }]),
    authored([two], [{}, { ...end, state: 'suspended', title: 'WeChat remains blocked' }]),
    /says "remains blocked"/,
  ],
  [
    'an exception from a rule on one app only where there are two',
    authored([{}], [{}, end]),
    authored([two], [{}, end]),
    /add apps:/,
  ],
]);
