import { describe, expect, it } from 'vitest';
import { byteTable } from '../../../../src/pages/record/search/byte-table.ts';
import { type WordNumbers, wordNumbers } from '../../../../src/pages/record/search/word-numbers.ts';
import { wordsIn } from '../../../../src/pages/record/search/words-in.ts';
import { authoredRecord } from '../../../authored-record.ts';

function numbersIn(numbers: WordNumbers, text: string): number[] {
  const found: number[] = [];
  numbers.each(text, (number) => found.push(number));
  return found;
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
    ['abbreviations, accents and capitals', 'The U.S. and Türkiye, H.R. 7521'],
    ['nothing', ''],
  ])('reads %s', (_, text) => {
    const numbers = wordNumbers();
    const read = numbersIn(numbers, text).map((number) => numbers.words[number]);
    expect(read).toEqual(wordsIn(text));
  });
});

describe('byteTable', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const strings = Array.from({ length: 5000 }, (_, index) => bytesOf(`word ${index}`));

  it.each([
    ['by their own hashes', (index: number) => Math.imul(index, 0x9e3779b1)],
    ['if many have one hash', (index: number) => index % 50],
    ['if a hash is negative', (index: number) => -index],
  ])('tells strings apart %s', (_, hashOf) => {
    const table = byteTable();
    const numbered = () =>
      strings.map((bytes, index) => table.numberOf(bytes, 0, bytes.length, hashOf(index)));
    const first = numbered();
    expect(first).toEqual([...strings.keys()]);
    expect(numbered()).toEqual(first);
  });
  it('tells a string from its beginning', () => {
    const table = byteTable();
    const bytes = bytesOf('courts');
    expect(table.numberOf(bytes, 0, 5, 7)).toBe(0);
    expect(table.numberOf(bytes, 0, 6, 7)).toBe(1);
    expect(table.numberOf(bytes, 1, 6, 7)).toBe(2);
    expect(table.numberOf(bytesOf('a court'), 2, 7, 7)).toBe(0);
  });
});
