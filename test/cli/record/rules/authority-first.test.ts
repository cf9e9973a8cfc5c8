import type { Source } from '../../../../src/core/record/schema.ts';
import { authored, EVENT, testRule } from '../sample.ts';

const [gazette] = EVENT.sources as [Source];
const paper: Source = {
  ...gazette,
  url: 'https://paper.example/1',
  title: 'The ban',
  publisher: 'The Paper',
  kind: 'secondary',
};
const quote: Source = {
  ...paper,
  url: 'https://quote.example/1',
  title: 'The words',
  authority: 'Ministry',
  kind: 'quoted',
};

testRule('authorityComesFirst', [
  [
    'the authority’s text after an account of it',
    authored([{}], [{ sources: [gazette, paper] }]),
    authored([{}], [{ sources: [paper, gazette] }]),
    /move the primary source/,
  ],
  [
    'words of the authority after another account',
    authored([{}], [{ sources: [gazette, quote, paper] }]),
    authored([{}], [{ sources: [gazette, paper, quote] }]),
    /move the quoted source/,
  ],
]);
