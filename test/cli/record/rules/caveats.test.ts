import { authored, testRule } from '../sample.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

testRule('caveatsAreShort', [
  [
    'a caveat of more than twenty words',
    authored([{}], [{ caveat: words(20) }]),
    authored([{}], [{ caveat: words(21) }]),
    /caveat has 21 words, at most 20 fit/,
  ],
]);
