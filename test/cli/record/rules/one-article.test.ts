import type { Source } from '../../../../src/core/record/schema.ts';
import { authored, EVENT, testRule } from '../sample.ts';

const [gazette] = EVENT.sources as [Source];
const paper = (url: string, title: string): Source => ({
  ...gazette,
  url,
  title,
  publisher: 'The Paper',
  kind: 'secondary',
});
const cites = (...sources: Source[]) => authored([{}], [{ sources: [gazette, ...sources] }]);
const FIRST = paper('https://paper.example/1', 'Army bans app');

testRule('oneArticleOnce', [
  [
    'an agency’s article in two papers',
    cites(FIRST, paper('https://other.example/1', 'Army bars app')),
    cites(FIRST, paper('https://other.example/1', 'Army bans App!')),
    /cites one article twice, "Army bans App/,
  ],
  [
    'descriptions in brackets, which are no titles',
    cites(
      FIRST,
      paper('https://a.example/', '[On the army]'),
      paper('https://b.example/', '[App]'),
    ),
    cites(FIRST, paper('https://b.example/', 'Army bans app')),
    /keep the better address/,
  ],
]);
