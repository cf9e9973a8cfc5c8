import { type Folded, fold, foldName } from '../../text/fold.ts';
import { ALL_LETTERS } from '../../text/letters.ts';
import {
  isArabicPrefix,
  isTouchingCharacter,
  isWordCharacter,
  mayBeginWord,
  SPACE,
} from '../lexicon/characters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Term } from '../lexicon/term.ts';
import type { TermList } from '../lexicon/term-list.ts';
import { type Hit, type HitKind, hitOf } from './hit.ts';
import { type FoundHit, withNeighbours } from './neighbours.ts';
import { isWholeName } from './whole-name.ts';

/**
 * A hit of these kinds hides every shorter hit inside it, except apps. "Phone ban" hides "ban".
 */
const HIDES_ALL: ReadonlySet<HitKind> = new Set([
  'ignored',
  'other',
  'moderated',
  'topic',
  'pronoun',
]);

/**
 * Family of each kind of hit. A longer hit hides the shorter hits of its own family inside it:
 * "drops the ban" hides "ban". A hidden hit does not count.
 */
const FAMILY: Partial<Record<HitKind, string>> = {
  ban: 'restriction',
  curb: 'restriction',
  barred: 'restriction',
  permit: 'restriction',
  lift: 'restriction',
  sale: 'restriction',
  place: 'place',
  official: 'place',
  usual: 'place',
  entity: 'entity',
  authority: 'body',
  'private-body': 'body',
};

/**
 * Kinds of hits that do not count inside a longer phrase for a restriction. For example, "shop"
 * does not count in "shut up shop".
 */
const HIDDEN_BY_PHRASES: ReadonlySet<HitKind> = new Set([
  'moderated',
  'topic',
  'other',
  'medium-after',
]);

/**
 * A word or name found in a text. `authored` is the number of its characters that the lexicon
 * spells out. For "unbanned" it is 5: the lexicon has `unban*`, in which `*` stands for any
 * ending.
 */
interface Found extends FoundHit {
  authored: number;
}

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
   * For each character of the folded text, the number of words up to and including its own. It can
   * be a fraction (see `countWords`).
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
  // The first test is quicker, and most hits end with a letter.
  return (
    !isWordCharacter(text.charCodeAt(at)) &&
    /[\s\u200b-\u200f\u2060\ufeff]/.test(text[at] as string)
  );
}

/**
 * Marks between clauses in a folded text, in which "（" has become "(". Each mark adds `CLAUSE_GAP`
 * words to the distance between the words before and after it.
 */
const CLAUSE_ENDS = new Set([...':;|()—'].map((mark) => mark.charCodeAt(0)));
const CLAUSE_GAP = 3;

/**
 * A text in brackets counts as another name for the words before it if it has at most this many
 * characters: "World Health Organization (WHO)". Such brackets do not divide clauses.
 */
const ALIAS = 14;

/**
 * Returns the offset of the bracket that closes the one at `open`. -1 if there is none, or if the
 * brackets enclose more than `ALIAS` characters.
 */
function aliasEnd(text: string, open: number): number {
  const length = text.slice(open + 1, open + 2 + ALIAS).indexOf(')');
  return length < 0 ? -1 : open + 1 + length;
}

/** Returns, for each character of a folded text, the number of words up to it. */
function countWords(text: string): Float32Array {
  const words = new Float32Array(text.length + 1);
  let count = 0;
  let inWord = false;
  let alias = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isWordCharacter(code)) {
      if (!inWord) count += 1;
      inWord = true;
    } else {
      // In Chinese, Japanese, Korean and Thai, each character counts as half a word.
      if (isTouchingCharacter(code)) count += 0.5;
      // An apostrophe or a full stop inside a word does not divide it: "TikTok's", "U.S."
      else if (
        inWord &&
        (code === 0x27 || code === 0x2e) &&
        isWordCharacter(text.charCodeAt(i + 1))
      ) {
        words[i] = count;
        continue;
      }
      inWord = false;
      if (code === 0x28) alias = aliasEnd(text, i);
      if (code !== SPACE && CLAUSE_ENDS.has(code) && i > alias) count += CLAUSE_GAP;
    }
    words[i] = count;
  }
  words[text.length] = count;
  return words;
}

/**
 * Tells `fold` to replace no Chinese characters. Such a replacement would not change the number of
 * words, because it turns one character into one other character.
 */
const NO_VARIANTS: ReadonlyMap<string, string> = new Map();

/**
 * Returns a function that gives the position, in words, of an offset in the sentence's block (see
 * `Hit.word`).
 */
export function wordsUpTo({
  text,
  start,
  hits,
}: {
  text: string;
  start: number;
  hits: readonly Hit[];
}): (offset: number) => number {
  const folded = fold(text, NO_VARIANTS);
  const words = countWords(folded.text);
  const at = (offset: number) =>
    words[folded.origin.findIndex((origin) => origin >= offset - start)] ?? 0;
  const [first] = hits;
  // Without hits, the number of words before the sentence is unknown.
  const before = first ? first.word - at(first.start) : 0;
  return (offset) => before + at(offset);
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

/** Number of characters before a hit in which the beginning of its word is looked for. */
const LONGEST_WORD = 12;

/**
 * True if the hit at `index` is a word for a restriction inside a Korean word, as 연장 ("extends")
 * is in 공연장 ("concert hall"). False if only small words stand between the hit and the beginning
 * of that word or the end of an earlier hit, as in 틱톡사용금지 ("ban on using TikTok").
 */
function isInsideWord(
  hits: readonly Hit[],
  index: number,
  text: string,
  mayStandBetween: (text: string) => boolean,
): boolean {
  const { kind, start } = hits[index] as Hit;
  if (FAMILY[kind] !== 'restriction') return false;
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

function withoutHidden(hits: Found[]): Hit[] {
  hits.sort(byPosition);
  const kept: Found[] = [];
  // Greatest end of the hits in `kept`. Most hits end after all earlier ones, so none hides them.
  let furthest = 0;
  for (const found of hits) {
    if (found.hit.end <= furthest) {
      if (isRepeated(found, kept)) continue;
      const hiding = hitHiding(found, kept);
      if (hiding) {
        if (found.hit.kind === 'ban') hiding.ofLaw = true;
        continue;
      }
    }
    furthest = Math.max(furthest, found.hit.end);
    kept.push(found);
  }
  return kept.map(({ hit }) => hit);
}

/** True for a name that was found twice, because two lists of the lexicon have it. */
function isRepeated({ hit, authored }: Found, kept: readonly Found[]): boolean {
  for (let i = kept.length - 1; i >= 0; i--) {
    const other = kept[i] as Found;
    if (other.hit.start !== hit.start || other.hit.end !== hit.end) return false;
    if (
      other.hit.kind === hit.kind &&
      other.hit.meaning === hit.meaning &&
      other.authored === authored
    )
      return true;
  }
  return false;
}

/**
 * Sorts words by where they begin. If two begin together, the longer one comes first. If they are
 * equally long, the one with more `authored` characters comes first.
 */
function byPosition(a: Found, b: Found): number {
  return a.hit.start - b.hit.start || b.hit.end - a.hit.end || b.authored - a.authored;
}

function hitHiding(found: Found, kept: readonly Found[]): Hit | null {
  for (let i = kept.length - 1; i >= 0; i--) {
    const other = kept[i] as Found;
    // The longest name in the record of 2026 has 95 characters, so a hit that begins more than
    // 120 characters earlier is very unlikely to contain this one. Stopping here saves time.
    if (found.hit.start - other.hit.start > 120) return null;
    // The hits are sorted by their beginning, so `other` begins no later than `found`. If it also
    // ends no earlier, it contains `found`.
    if (other.hit.end >= found.hit.end && hides(other, found)) return other.hit;
  }
  return null;
}

/**
 * True when `hidden` does not count because of `found`: "phone ban" hides the "ban" in it. `found`
 * must contain `hidden`.
 */
function hides(found: Found, hidden: Found): boolean {
  const { hit: other } = found;
  const { hit } = hidden;
  const longer = other.end - other.start > hit.end - hit.start;
  // If two entries match one word, the one with more of its letters counts. Polish "Dominikana"
  // matches "Dominikan*" (Dominican Republic) and "Dominik*" (Dominica), and means the former.
  if (!longer && found.authored <= hidden.authored) return false;
  const family = FAMILY[hit.kind];
  if (family && family === FAMILY[other.kind]) return true;
  if (!longer && other.kind !== 'ignored') return false;
  if (HIDES_ALL.has(other.kind) && hit.kind !== 'app') return true;
  if (other.kind === 'elsewhere' && hit.kind === 'place') return true;
  // The Korean for "regulator" contains the word for "restricts", and "court" the word for "law".
  if (
    other.kind === 'authority' &&
    (FAMILY[hit.kind] === 'restriction' || hit.kind === 'instrument')
  )
    return true;
  if (FAMILY[other.kind] === 'restriction' && HIDDEN_BY_PHRASES.has(hit.kind)) return true;
  if (isPersonsName(other) && (hit.kind === 'place' || hit.kind === 'official')) return true;
  return other.kind === hit.kind;
}

/**
 * True for a person's name. Places inside it do not count: the "Austin" of "Austin Knudsen" is not
 * a place.
 */
function isPersonsName({ kind, meaning }: Hit): boolean {
  return kind === 'entity' && meaning.startsWith('person:');
}
