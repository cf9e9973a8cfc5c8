import { describe, expect, it } from 'vitest';
import { type WordNumbers, wordNumbers } from '../../../../src/pages/record/search/word-numbers.ts';
import { addWord, emptyWordTable, find } from '../../../../src/pages/record/search/word-table.ts';
import { wordsIn } from '../../../../src/pages/record/search/words-in.ts';
import { authoredRecord } from '../../../authored-record.ts';

function numbersIn(numbers: WordNumbers, text: string): number[] {
  return [...numbers.of(text)];
}

describe('wordNumbers', () => {
  it('numbers the words of every text of the record as they are read one by one', () => {
    const { events, measures, jurisdictions } = authoredRecord();
    const texts = [
      ...events.flatMap(({ title, summary, sources }) => [
        title,
        summary,
        ...sources.map((source) => source.title),
      ]),
      ...measures.map(({ name, citation }) => `${name}\n${citation}`),
      ...jurisdictions.map(({ name }) => name),
    ];
    const numbers = wordNumbers();
    const read = texts.map((text) => numbersIn(numbers, text));
    const told = read.map((one) => one.map((number) => numbers.words[number]));
    expect(told).toEqual(texts.map(wordsIn));
    expect(new Set(numbers.words).size).toBe(numbers.words.length);
  });
  it.each([
    ['a text longer than all before it', 'word '.repeat(5000)],
    ['writing without spaces', '禁止微信交易 of WeChat'],
    ['digits of several scripts in one number', 'rule 3٤५, straße'],
    ['abbreviations, accents and capitals', 'The U.S. and Türkiye, H.R. 7521'],
    ['nothing', ''],
  ])('reads %s', (_, text) => {
    const numbers = wordNumbers();
    const read = numbersIn(numbers, text).map((number) => numbers.words[number]);
    expect(read).toEqual(wordsIn(text));
  });
});

describe('addWord', () => {
  const utf8 = new TextEncoder();
  const words = Array.from({ length: 5000 }, (_, index) => `word ${index}`);

  it.each([
    ['by their own hashes', (index: number) => Math.imul(index, 0x9e3779b1)],
    ['if many have one hash', (index: number) => index % 50],
    ['if a hash is negative', (index: number) => -index],
  ])('makes words known, which are told apart %s', (_, hashOf) => {
    const table = emptyWordTable();
    const found = () =>
      words.map((word, at) => find(table, utf8.encode(word), 0, word.length, hashOf(at)));
    expect(new Set(found())).toEqual(new Set([-1]));
    const added = words.map((word, at) => addWord(table, word, utf8.encode(word), hashOf(at)));
    expect(added).toEqual([...words.keys()]);
    expect(found()).toEqual(added);
    expect(table.words).toEqual(words);
  });
  it('tells a word from its beginning', () => {
    const table = emptyWordTable();
    const bytes = utf8.encode('courts');
    addWord(table, 'court', bytes.subarray(0, 5), 7);
    expect(find(table, bytes, 0, 5, 7)).toBe(0);
    expect(find(table, bytes, 0, 6, 7)).toBe(-1);
    expect(find(table, bytes, 1, 6, 7)).toBe(-1);
    expect(find(table, utf8.encode('a court'), 2, 7, 7)).toBe(0);
  });
});
