import type { Source } from '../../../../src/core/record/schema.ts';
import { authored, EVENT, testRule } from '../sample.ts';

const [first] = EVENT.sources as [Source];
const second = { ...first, url: 'https://other.example/', title: 'Other' };
const noted = (note: string, ...more: Source[]) =>
  authored([{}], [{ note, sources: [first, ...more] }]);
const SEARCHED = 'Known from one source only, searched in French and English, November 2026.';

testRule('loneSourcesAreSearched', [
  [
    'a lone source that nobody searched beyond',
    noted('Rests on one newspaper.'),
    noted('Known from one newspaper only.'),
    /"Known from one" without a search; write "rests on"/i,
  ],
  [
    'a claim of one source beside two',
    noted(SEARCHED),
    noted(SEARCHED, second),
    /sources of two hosts are cited/,
  ],
]);
