import { once, oncePerKey } from '../../collections/once.ts';
import { foldName } from '../../text/fold.ts';
import { ALL_LETTERS } from '../../text/letters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Hit, type HitKind, isPlace } from '../reading/hit.ts';
import { type Sentence, textOf } from '../reading/read-sentences.ts';

/**
 * Kinds of hits that may stand beside "Jordan" when it means a person: the title in "Rep. Jordan".
 * In "Jordan Bans TikTok", "Bans" is a hit of another kind, so Jordan is the country.
 */
const OF_PERSONS: ReadonlySet<HitKind> = new Set(['entity', 'ordinary', 'title', 'person']);

/** A text is in title case if at least this share of its longer words begins with a capital. */
const TITLE_CASE = 0.7;

/** Patterns for the word after a name, a capitalized word before it, and any word before it. */
const WORD_AFTER = new RegExp(`^( )([${ALL_LETTERS}'’-]{2,})`);
const CAPITALIZED_BEFORE = new RegExp(`(\\p{Lu}[${ALL_LETTERS}'’-]+) $`, 'u');
const WORD_BEFORE = new RegExp(`([${ALL_LETTERS}]+)['’ ]+$`);

/** Matches each word of four or more letters. */
const LONG_WORD = new RegExp(`[${ALL_LETTERS}]{4,}`, 'g');

/**
 * Returns the sentences without the hits for places that are really names of persons. In an
 * article with "Rep. Jordan", the word "Jordan" by itself means the person, too, and not the
 * country.
 */
export function withoutPersons(sentences: readonly Sentence[], lexicon: Lexicon): Sentence[] {
  const { personNames, variants } = lexicon;
  // Folding is slow, and an article names the same few places again and again.
  const foldedOf = oncePerKey((text: string) => foldName(text, variants).replace(/'s$/, ''));
  const ofBoth: { hit: Hit; sentence: Sentence; name: string; asSurname: boolean }[] = [];
  for (const sentence of sentences)
    for (const hit of sentence.hits) {
      if (!isPlace(hit)) continue;
      const name = foldedOf(textOf(hit, sentence));
      if (!personNames.has(name)) continue;
      ofBoth.push({ hit, sentence, name, asSurname: isSurname(hit, sentence, lexicon) });
    }
  const whole = once(() => sentences.filter(({ text }) => !isTitleCase(text)));
  const surnames = new Set(ofBoth.flatMap(({ name, asSurname }) => (asSurname ? name : [])));
  const persons = ofBoth.filter(
    ({ hit, sentence, name, asSurname }) =>
      asSurname ||
      // After a small word, as in "in Jordan", the name still means the place.
      (surnames.has(name) && !followsSmallWord(hit, sentence, lexicon)) ||
      isGivenName(hit, sentence, whole, lexicon),
  );
  const removed = new Set(persons.map(({ hit }) => hit));
  if (removed.size === 0) return [...sentences];
  return sentences.map((sentence) => {
    const hits = sentence.hits.filter((hit) => !removed.has(hit));
    return hits.length === sentence.hits.length ? sentence : { ...sentence, hits };
  });
}

/**
 * True for a first name with a surname after it: "Jordan Ellis". The capital shows that "Ellis" is
 * a name.
 */
function isGivenName(
  hit: Hit,
  sentence: Sentence,
  whole: () => readonly Sentence[],
  lexicon: Lexicon,
): boolean {
  const { text, start, hits } = sentence;
  const [, space = '', next] = WORD_AFTER.exec(text.slice(hit.end - start)) ?? [];
  if (!next || !mayBeName(next, lexicon)) return false;
  const at = hit.end + space.length;
  if (hits.some((other) => other.start <= at && other.end > at && !OF_PERSONS.has(other.kind)))
    return false;
  const both = textOf(hit, sentence) + space + next;
  if (!isTitleCase(text)) return true;
  // In title case, as in "Jordan Ellis Wins Vote", a capital does not show that "Ellis" is a
  // name. A headline in title case counts only if a sentence that is not in title case also has
  // "Jordan Ellis".
  return sentence.part === 'title' && whole().some((other) => other.text.includes(both));
}

/** True for a surname with a first name or a title before it: "Jim Jordan", "Rep. Jordan". */
function isSurname(hit: Hit, sentence: Sentence, lexicon: Lexicon): boolean {
  const { text, start, hits } = sentence;
  const before = text.slice(0, hit.start - start);
  const titled = hits.some(
    ({ kind, end }) =>
      kind === 'title' && /^\.? $/.test(text.slice(end - start, hit.start - start)),
  );
  if (titled) return true;
  const previous = CAPITALIZED_BEFORE.exec(before)?.[1];
  if (!previous || isTitleCase(text) || !mayBeName(previous, lexicon)) return false;
  const isFirst = before.trim() === previous;
  if (isFirst && !/^(?:['’]s)? \p{Ll}/u.test(text.slice(hit.end - start))) return false;
  const at = hit.start - 1;
  return !hits.some((other) => other.end >= at && other.start < at && !OF_PERSONS.has(other.kind));
}

function followsSmallWord({ start: at }: Hit, { text, start }: Sentence, lexicon: Lexicon) {
  const previous = WORD_BEFORE.exec(text.slice(0, at - start))?.[1];
  return previous !== undefined && isSmallWord(previous, lexicon);
}

/** True for a word that begins with a capital and is not a small word such as "in". */
function mayBeName(word: string, lexicon: Lexicon): boolean {
  return /^\p{Lu}/u.test(word) && !isSmallWord(word, lexicon);
}

function isSmallWord(word: string, { common, between, variants }: Lexicon): boolean {
  const folded = foldName(word, variants);
  return common.has(folded) || between.has(folded);
}

/**
 * True when most long words, those of four or more letters, begin with a capital. False for a text
 * with fewer than three long words.
 */
function isTitleCase(text: string): boolean {
  const words = text.match(LONG_WORD) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 3 && capitals.length >= words.length * TITLE_CASE;
}
