import type { LegalEvent } from '../../../../src/core/record/schema.ts';
import { authored, testRule } from '../sample.ts';

const LIST = { id: 'in-list', implements: 'in-ban' };
const END: Partial<LegalEvent> = {
  id: 'in-2020-06-01-ends',
  date: '2020-06-01',
  state: 'ended',
  kind: 'lifting',
};
const LATER: Partial<LegalEvent> = {
  id: 'in-2020-06-02-list',
  date: '2020-06-02',
  measures: ['in-list'],
};
const SOME_DAY = { id: 'in-2020-06-list', date: '2020-06', note: 'The day is unknown.' };
const BOTH = ['tiktok', 'wechat'];

testRule('nothingOutlivesItsParent', [
  [
    'a rule that begins after its parent’s end',
    authored([{}, LIST], [{}, END, { ...LATER, state: 'ended', kind: 'lifting' }]),
    authored([{}, LIST], [{}, END, LATER]),
    /makes "in-list" in-force, but its parent "in-ban" ended on 2020-06-01; leave implements: out/,
  ],
  [
    'a rule that begins after its parent’s last day',
    authored([{ expires: '2020-06-02' }, LIST], [{}, LATER]),
    authored([{ expires: '2020-06-01' }, LIST], [{}, LATER]),
    /its parent "in-ban" ended on 2020-06-02; leave implements: out/,
  ],
  [
    'a rule on an app for which its parent has ended',
    authored(
      [{ apps: BOTH }, { ...LIST, apps: ['wechat'] }],
      [{}, { ...END, apps: ['tiktok'] }, LATER],
    ),
    authored([{ apps: BOTH }, { ...LIST, apps: BOTH }], [{}, { ...END, apps: ['tiktok'] }, LATER]),
    /its parent "in-ban" ended on 2020-06-01/,
  ],
  [
    'a rule that counts only from the end of a month',
    authored([{}, { ...LIST, implements: undefined }], [{}, { ...LATER, ...SOME_DAY }, END]),
    authored([{}, LIST], [{}, { ...LATER, ...SOME_DAY }, END]),
    /its parent "in-ban" ended on 2020-06-01/,
  ],
]);
