import { authored, testRule } from '../sample.ts';

const LIST = { id: 'in-list', implements: 'in-ban' };

testRule('implementsOneAbove', [
  [
    'a chain',
    authored([{}, LIST], [{ measures: ['in-ban', 'in-list'] }]),
    authored(
      [{}, LIST, { id: 'in-sub', implements: 'in-list' }],
      [{ measures: ['in-ban', 'in-list', 'in-sub'] }],
    ),
    /implements "in-list", which only implements another; name "in-ban" itself/,
  ],
]);
