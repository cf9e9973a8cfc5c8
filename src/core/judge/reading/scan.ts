import { type Folded, fold, foldName } from '../../text/fold.ts';
import { ALL_LETTERS } from '../../text/letters.ts';
import { isArabicPrefix, isWordCharacter, mayBeginWord, SPACE } from '../lexicon/characters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Term } from '../lexicon/term.ts';
import type { TermList } from '../lexicon/term-list.ts';
import { countWords } from './count-words.ts';
import { type Found, isOfRestriction, withoutHidden } from './hidden-hits.ts';
import { type Hit, hitOf } from './hit.ts';
import { withNeighbours } from './neighbours.ts';
import { isWholeName } from './whole-name.ts';

/**
 * Returns the lexicon's words and names in a text, in order. Finds only words of the languages
 * whose bits are set in `languages`. Takes time linear in the text's length.
 */
export function findHits(lexicon: Lexicon, text: string, languages: number): Hit[] {
  const folded = fold(text, lexicon.variants);
  const scanned = { text, folded, words: countWords(folded.text) };
  const hits: Found[] = [];
  const findWords = termFinder(lexicon.wordsIn(languages), languages, scanned, hits);
  const findNames = (names: TermList, start: number) =>
    termFinder(names, languages, scanned, hits)(start);
  for (let start = 0; start < folded.text.length; start++) {
    if (!startsWord(folded.text, start)) continue;
    findWords(start);
    lexicon.names.visitAt(folded.text, start, findNames);
  }
  const mayStandBetween = isBetween(lexicon, languages);
  const kept = withoutHidden(withNeighbours(hits, text, mayStandBetween));
  return kept.filter((_, index) => !isInsideWord(kept, index, text, mayStandBetween));
}

/** A text in which words are looked for. */
interface Scanned {
  text: string;
  folded: Folded;
  /**
   * For each character of the folded text, the number of words from the beginning of the text to
   * the character's own word, which is included. It can be a fraction (see `countWords`).
   */
  words: Float32Array;
}

/**
 * Returns a function that takes an offset in the folded text. The function adds to `hits` each word
 * or name of `list` that begins at this offset and has a meaning in one of the languages.
 */
function termFinder(
  list: TermList,
  languages: number,
  { text, folded, words }: Scanned,
  hits: Found[],
): (start: number) => void {
  const add = (pattern: number, start: number, end: number) => {
    const wordEnd = endOfWord(folded.text, end);
    for (const term of list.termsOf(pattern)) {
      if ((term.languages & languages) === 0 || (!term.stem && wordEnd !== end)) continue;
      if (term.kind === 'place' && !isWholeName(folded.text, start, end)) continue;
      const from = folded.origin[start] as number;
      const stop = term.stem ? wordEnd : end;
      const to = folded.origin[stop] as number;
      if (!lettersFit(term, text, from)) continue;
      const hit = hitOf({
        kind: term.kind,
        meaning: term.meaning,
        start: from,
        end: trimmedEnd(text, from, to),
        word: words[start] as number,
        lastWord: words[stop - 1] as number,
        plain: term.beside?.neighbour === '@',
        ofLaw: false,
        home: false,
        site: term.letters === 'city' ? 'city' : '',
      });
      hits.push({ hit, beside: term.beside, authored: end - start });
    }
  };
  return (start) => list.patterns.findAt(folded.text, start, add);
}

function startsWord(text: string, start: number): boolean {
  const before = start === 0 ? SPACE : text.charCodeAt(start - 1);
  const code = text.charCodeAt(start);
  if (!mayBeginWord(before, code)) return false;
  return !isArabicPrefix(before) || !isWordCharacter(code) || isPrefixed(text, start);
}

function isPrefixed(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at <= 4 && isArabicPrefix(text.charCodeAt(at))) at--;
  return at < 0 || !isWordCharacter(text.charCodeAt(at));
}

function endOfWord(text: string, end: number): number {
  if (!isWordCharacter(text.charCodeAt(end - 1))) return end;
  let at = end;
  while (at < text.length && at - end < 40 && isWordCharacter(text.charCodeAt(at))) at++;
  return at;
}

function lettersFit(term: Term, text: string, from: number): boolean {
  if (term.letters === 'any') return true;
  if (term.exact !== null) return text.startsWith(term.exact, from);
  const first = text[from] as string;
  return first === first.toUpperCase();
}

/**
 * Returns the offset after a hit's last visible character. The text from `from` to `to` has the
 * hit, and perhaps spaces or invisible characters after it.
 */
function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && isInvisible(text, end - 1)) end--;
  return end;
}

/** True for a space and for an invisible character. */
function isInvisible(text: string, at: number): boolean {
  // The test for a word character comes first, because it is quicker. Most hits end with a word
  // character, so that the regular expression is seldom needed.
  return (
    !isWordCharacter(text.charCodeAt(at)) &&
    /[\s\u200b-\u200f\u2060\ufeff]/.test(text[at] as string)
  );
}

/** Matches each run of letters and digits. */
const WORDS = new RegExp(`[0-9${ALL_LETTERS}]+`, 'g');

/**
 * Returns a function that checks the text between two words, such as "the" in "drops the ban". It
 * returns true if this text has only small words and words of app names (see `Lexicon.between`).
 */
function isBetween({ between, variants }: Lexicon, languages: number): (text: string) => boolean {
  return (text) => {
    const words = foldName(text, variants).match(WORDS) ?? [];
    return words.every((word) => ((between.get(word) ?? 0) & languages) !== 0);
  };
}

/** Matches the Korean letters at the end of a text. */
const KOREAN_END = /[가-힣]+$/;

/**
 * Number of characters before a hit that are searched for the beginning of the word that contains
 * the hit.
 */
const LONGEST_WORD = 12;

/**
 * True if the hit at `index` is a word for a restriction but merely a part of another Korean
 * word: 연장 ("extends") in 공연장 ("concert hall"). The Korean letters right before this
 * hit decide this; an earlier hit, and the letters before it, do not count. If no letters are
 * left, or only small words, the result is false: in 틱톡사용금지 ("ban on using TikTok"), only the
 * small word 사용 ("using") stands between the hits 틱톡 ("TikTok") and 금지 ("ban").
 */
function isInsideWord(
  hits: readonly Hit[],
  index: number,
  text: string,
  mayStandBetween: (text: string) => boolean,
): boolean {
  const { kind, start } = hits[index] as Hit;
  if (!isOfRestriction(kind)) return false;
  const before = KOREAN_END.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[0];
  if (!before) return false;
  let from = start - before.length;
  for (let i = index - 1; i >= 0; i--) {
    const other = hits[i] as Hit;
    if (other.start < start - 2 * LONGEST_WORD) break;
    if (other.end <= start) from = Math.max(from, other.end);
  }
  return !mayStandBetween(text.slice(from, start));
}
