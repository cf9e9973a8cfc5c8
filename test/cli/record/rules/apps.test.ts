import { authored, testRule } from '../sample.ts';

testRule('appsAreTheMeasures', [
  [
    'an app that the measure is not on',
    authored([{ apps: ['tiktok', 'wechat'] }], [{ apps: ['wechat'] }]),
    authored([{}], [{ apps: ['wechat'] }]),
    /none of its measures is on wechat; correct apps:/,
  ],
]);
