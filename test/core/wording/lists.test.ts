import { describe, expect, it } from 'vitest';
import { inRow, listed } from '../../../src/core/wording/lists.ts';
import { createWords } from '../../../src/core/wording/words.ts';
import { catalogOf } from '../../words.ts';

const NAMES = ['TikTok', 'WeChat'];

describe('lists of names in each writing', () => {
  it.each([
    ['en', 'TikTok and WeChat', 'TikTok, WeChat'],
    ['ja', 'TikTok、WeChat', 'TikTok、WeChat'],
    ['zh_CN', 'TikTok和WeChat', 'TikTok、WeChat'],
    // Invisible characters isolate the direction of each name. Otherwise, the names would appear in
    // the wrong order in Arabic text.
    ['ar', '\u2068TikTok\u2069 و\u2068WeChat\u2069', '\u2068TikTok\u2069 و\u2068WeChat\u2069'],
  ])('%s: %s', (code, sentence, row) => {
    const words = createWords(catalogOf(code));
    expect(listed(words, NAMES)).toBe(sentence);
    expect(inRow(words, NAMES)).toBe(row);
  });
  it('have no comma before the last name in Hindi', () => {
    const words = createWords(catalogOf('hi'));
    expect(listed(words, ['भारत', 'अमेरिका', 'फ़्रांस'])).toBe('भारत, अमेरिका और फ़्रांस');
  });
  it('are empty for no name, and the name itself for one', () => {
    const words = createWords(catalogOf('ar'));
    expect([inRow(words, []), listed(words, [])]).toEqual(['', '']);
    expect([inRow(words, ['TikTok']), listed(words, ['TikTok'])]).toEqual(['TikTok', 'TikTok']);
  });
});
