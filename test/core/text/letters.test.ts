import { expect, it } from 'vitest';
import { ALL_LETTERS, ANY_CJK_LETTER } from '../../../src/core/text/letters.ts';

/** All characters that take one UTF-16 code unit. */
const CHARACTERS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

const SPACED = ['Latin', 'Greek', 'Cyrillic', 'Arabic', 'Hebrew', 'Devanagari'];
const CJK = ['Han', 'Hiragana', 'Katakana', 'Hangul'];

function matchedBy(pattern: RegExp): Set<string> {
  return new Set(CHARACTERS.filter((character) => pattern.test(character)));
}

function listedIn(characters: string): Set<string> {
  return matchedBy(new RegExp(`[${characters}]`, 'u'));
}

/** Returns the letters of some scripts. Leaves out variants, such as ª (of a) and ﾊ (of ハ). */
function lettersOf(scripts: readonly string[]): string[] {
  const letters = matchedBy(/\p{L}/u);
  const ofScripts = listedIn(scripts.map((script) => `\\p{sc=${script}}`).join(''));
  return [...ofScripts].filter(
    (letter) => letters.has(letter) && letter.normalize('NFKC') === letter,
  );
}

it('lists letters and accents, but no digits and marks of European texts', () => {
  const listed = listedIn(ALL_LETTERS);
  const missing = lettersOf([...SPACED, 'Thai', ...CJK]).filter((letter) => !listed.has(letter));
  // The list lacks only four letters of antiquity and a Japanese mark of repetition.
  expect(missing).toEqual(['Ⅎ', 'ⅎ', 'Ↄ', 'ↄ', '〻']);
  for (const accent of 'e\u0301ب\u064dक\u094d') expect(listed).toContain(accent);
  for (const sign of '0123456789 .,:;!?-–—"“”„«»\'‘’()[]/|_…。、「」・')
    expect(listed).not.toContain(sign);
});

it('matches the letters of Chinese, Japanese and Korean, and no others', () => {
  const listed = matchedBy(ANY_CJK_LETTER);
  expect(lettersOf(CJK).filter((letter) => !listed.has(letter))).toEqual([]);
  expect(lettersOf([...SPACED, 'Thai']).filter((letter) => listed.has(letter))).toEqual([]);
});
