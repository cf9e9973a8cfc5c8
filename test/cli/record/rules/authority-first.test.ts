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

const copy: Source = { ...quote, url: 'https://copy.example/1', kind: 'primary' };

testRule('authorityComesFirst', [
  [
    'the authority’s own page after a copy of its text',
    authored([{}], [{ sources: [gazette, copy, quote] }]),
    authored([{}], [{ sources: [copy, gazette, quote] }]),
    /move the primary source/,
  ],
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
