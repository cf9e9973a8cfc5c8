import type { Article } from '../../article/article.ts';
import { LETTERS } from '../../text/letters.ts';
import type { Script } from '../lexicon/languages.ts';
import { ALL_LANGUAGES } from '../lexicon/term.ts';
import type { Words, WordsLanguage } from '../lexicon/words.ts';

/** An article's language is found from this many characters at its beginning. */
const SAMPLE = 3000;

/**
 * Returns the bit of the language in which an article is read (see `Term.languages`). Several bits
 * are set if several languages are possible.
 */
export function languageOf(words: Words, article: Article): number {
  const sample = sampleOf(article);
  const ofScript = writtenIn(words.languages, sample);
  if (ofScript.length === 1) return bitsOf(ofScript);
  const candidates = ofScript.length > 0 ? ofScript : words.languages;
  const declared = article.lang.toLowerCase().split('-')[0];
  const named = candidates.find(({ code }) => code === declared)?.bit ?? 0;
  return (
    byFrequentWords(candidates, words.common, sample, named) ||
    named ||
    bitsOf(ofScript) ||
    ALL_LANGUAGES
  );
}

function bitsOf(languages: readonly WordsLanguage[]): number {
  return languages.reduce((bits, { bit }) => bits | bit, 0);
}

function sampleOf({ title, blocks }: Article): string {
  let sample = title;
  for (const { text } of blocks) {
    if (sample.length >= SAMPLE) break;
    sample += ` ${text}`;
  }
  return sample.slice(0, SAMPLE);
}

/**
 * Default of `Script.oneIn`: a text is written in a script if more than a seventh of the text's
 * letters belong to the script. If only foreign names in a text use the script, its share is
 * smaller. In a Chinese text, the share of Chinese characters is larger, even if the text has
 * many Latin words.
 */
const ONE_IN = 7;

/** True for a letter. All characters from U+00C0 ("À") on count as letters, even "×". */
function isLetter(code: number): boolean {
  const small = code | 0x20;
  return code >= 0xc0 || (small >= 0x61 && small <= 0x7a);
}

interface Written {
  script: Script;
  count: number;
}

/**
 * Returns the languages that use the script in which a text is written. Empty for Latin script.
 */
function writtenIn(languages: readonly WordsLanguage[], sample: string): WordsLanguage[] {
  // No script in the dataset has letters below U+0300. To save time, characters up to U+02FF are
  // dropped before the characters of each script are counted.
  const foreign = sample.replace(/[\0-\u02ff]+/g, '');
  const found = languages
    .flatMap(({ script }) => script ?? [])
    .map((script) => ({ script, count: countIn(foreign, (code) => isWithin(code, script)) }))
    .filter(({ count }) => count > 0);
  if (found.length === 0) return [];
  const letters = countIn(sample, isLetter);
  const [first] = found
    .filter(({ script, count }) => count > letters / oneIn(script))
    .sort(byShareAndCount);
  return first
    ? languages.filter(({ script }) => script && isSameScript(script, first.script))
    : [];
}

function byShareAndCount(a: Written, b: Written): number {
  // A text counts as written in a script only if the script has a minimum share of the text's
  // letters (see `oneIn`). The script with the smallest minimum comes first. For kana, the
  // minimum is 1 letter in 20, so a Japanese text counts as Japanese even if most of its letters
  // are Chinese characters.
  return oneIn(b.script) - oneIn(a.script) || b.count - a.count;
}

function oneIn({ oneIn: count = ONE_IN }: Script): number {
  return count;
}

function isSameScript(a: Script, b: Script): boolean {
  return a.first === b.first && a.last === b.last;
}

function countIn(sample: string, matches: (code: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < sample.length; at++) if (matches(sample.charCodeAt(at))) count++;
  return count;
}

function isWithin(code: number, { first, last }: Script): boolean {
  return code >= first && code <= last;
}

/**
 * If another language leads by at most this many frequent words, the language that the page
 * declares wins. Short texts have few such words, and languages share some of them.
 */
const GREATEST_LEAD = 2;

/**
 * Matches what is between two words. Letters after an apostrophe are an ending and not a word: the
 * Turkish "TikTok'a" does not contain the Portuguese word "a".
 */
const BETWEEN_WORDS = new RegExp(`['’][${LETTERS}]+|[^${LETTERS}]+`);

function byFrequentWords(
  languages: readonly WordsLanguage[],
  common: ReadonlyMap<string, number>,
  sample: string,
  declared: number,
): number {
  const words = sample.toLowerCase().split(BETWEEN_WORDS);
  // Many words share the same set of languages (`bits`). Words are first counted for each set,
  // and the sets are then added up for each language. This takes fewer steps than adding each
  // word to each of its languages.
  const countsOfBits = new Map<number, number>();
  for (const word of words) {
    const bits = common.get(word);
    if (bits) countsOfBits.set(bits, (countsOfBits.get(bits) ?? 0) + 1);
  }
  const counts = languages.map(({ bit }) => {
    let count = 0;
    for (const [bits, found] of countsOfBits) if (bits & bit) count += found;
    return { bit, count };
  });
  counts.sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || first.count < 3 || first.count < words.length / 20) return 0;
  const own = counts.find(({ bit }) => bit === declared);
  if (own && own.count >= first.count - GREATEST_LEAD) return declared;
  return second && second.count === first.count ? first.bit | second.bit : first.bit;
}
