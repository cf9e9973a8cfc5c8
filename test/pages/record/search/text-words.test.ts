import { describe, expect, it } from 'vitest';
import { textWords } from '../../../../src/pages/record/search/text-words.ts';
import {
  addWord,
  emptyWordTable,
  NUMBER_OFFSET,
  slotOf,
} from '../../../../src/pages/record/search/word-table.ts';
import { wordsIn } from '../../../../src/pages/record/search/words-in.ts';
import { authoredRecord } from '../../../authored-record.ts';

/** Returns all words, and the words of each text. */
function collected(texts: readonly string[]) {
  const { add, words, ends, entries } = textWords();
  for (const text of texts) add(text);
  const listed = Array.from(entries(), (number) => words[number]);
  return { words, of: ends.map((end, at) => listed.slice(ends[at - 1] ?? 0, end)) };
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}

describe('textWords', () => {
  it('lists the distinct words of every text of the record', () => {
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
    const { words, of } = collected(texts);
    expect(of).toEqual(texts.map((text) => distinct(wordsIn(text))));
    expect(words).toEqual(distinct(texts.flatMap(wordsIn)));
  });
  it.each([
    ['a text longer than all before it', 'word '.repeat(5000)],
    ['many words', Array.from({ length: 50_000 }, (_, at) => at.toString(36)).join('-')],
    ['writing without spaces', '禁止微信交易 of WeChat'],
    ['digits of several scripts in one number', 'rule 3٤५, straße'],
    ['abbreviations, accents and capitals', 'The U.S. and Türkiye, H.R. 7521'],
    ['nothing', ''],
  ])('reads %s', (_, text) => {
    expect(collected(['a word', text]).of[1]).toEqual(distinct(wordsIn(text)));
  });
});

describe('addWord', () => {
  const words = Array.from({ length: 5000 }, (_, index) => `word ${index}`);

  it.each([
    ['by their first hashes', (index: number) => Math.imul(index, 0x9e3779b1), () => 7],
    ['by their second hashes', (index: number) => index % 50, (index: number) => index],
    ['if a hash is negative', (index: number) => -index, (index: number) => -index],
    ['if all hashes are 0 for one word', (index: number) => index, (index: number) => index],
  ])('makes words known, which are told apart %s', (_, hashOf, checkOf) => {
    const table = emptyWordTable();
    const found = () =>
      words.map(
        (_, at) => table.slots[slotOf(table.slots, hashOf(at), checkOf(at)) + NUMBER_OFFSET],
      );
    expect(new Set(found())).toEqual(new Set([0]));
    const added = words.map((word, at) => {
      const slot = addWord(table, word, hashOf(at), checkOf(at));
      return table.slots[slot + NUMBER_OFFSET];
    });
    expect(added).toEqual(words.map((_, at) => at + 1));
    expect(found()).toEqual(added);
    expect(table.words).toEqual(words);
  });
});
