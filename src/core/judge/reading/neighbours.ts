import type { Beside, Neighbour } from '../lexicon/term.ts';
import { type Hit, type HitKind, hitWith, isSuit } from './hit.ts';

/**
 * A word found in a text. `beside` says which kind of word must stand beside the found word:
 * "boots" needs an app, as in "boots TikTok".
 */
export interface FoundHit {
  hit: Hit;
  beside: Beside | null;
}

/**
 * For each sign in the dataset, the kinds of words that it stands for (see `Neighbour`). For
 * example, `@` stands for an app, its company or social media. The entry "cuts @" means that
 * "cuts" counts only with such a word after it: "cuts TikTok".
 */
const KINDS: Record<Neighbour, ReadonlySet<HitKind>> = {
  '@': new Set(['app', 'company', 'abroad', 'group']),
  '§': new Set(['ban', 'instrument']),
  '¤': new Set(['gadget']),
};

/**
 * Order in which the kinds of neighbours are checked. Words that need an app (`@`) come before
 * words that need a ban or law (`§`). For example, "boots" means a ban only beside an app, and
 * "drops" counts only beside a ban or law. In "drops boots", the check for `@` leaves out
 * "boots". The check for `§` then finds no ban beside "drops" and leaves out "drops", too. Words
 * that need a device (`¤`) come last.
 */
const ORDER: readonly Neighbour[] = ['@', '§', '¤'];

/**
 * Differences between the positions (`Hit.word`) of two words that are side by side: usually 1,
 * but 0.5 in Chinese, Japanese, Korean and Thai, because a character counts as half a word.
 */
const NEXT = [0.5, 1];

/**
 * Matches a mark that ends a clause or a sentence. Two words with such a mark between them are not
 * side by side: "He boots. TikTok …"
 */
const CLAUSE_END = /[\p{Sentence_Terminal}:;|()–—：；｜（）؛]/u;

/**
 * Maximum number of characters between two words that count as side by side. "Drops the ban" has
 * 5: "the" and two spaces.
 */
const MOST_BETWEEN = 24;

/**
 * Maximum distance between a word and the word that it needs before it, in characters from the
 * beginning of one to the beginning of the other. In "TikTok booted", the distance is 7.
 */
const FARTHEST_BEFORE = 100;

/** A phrase of more than this number of characters is not extended any further. */
const LONG = 100;

/**
 * Leaves out each hit that needs a certain word beside it but does not have it. For example,
 * "boots" means a ban only beside the name of an app, as in "boots TikTok". In "leather boots",
 * it is therefore left out. `isBetween` says whether a text may stand between a hit and the word
 * that it needs.
 */
export function withNeighbours<T extends FoundHit>(
  hits: readonly T[],
  text: string,
  isBetween: (text: string) => boolean,
): T[] {
  return ORDER.reduce<readonly T[]>(
    (left, neighbour) => withNeighbour(left, neighbour, text, isBetween),
    hits,
  ) as T[];
}

function withNeighbour<T extends FoundHit>(
  hits: readonly T[],
  neighbour: Neighbour,
  text: string,
  isBetween: (text: string) => boolean,
): readonly T[] {
  if (!hits.some(({ beside }) => beside?.neighbour === neighbour)) return hits;
  const kinds = KINDS[neighbour];
  // A word that needs a ban or law beside it, such as "ends", does not count beside a word for a
  // lawsuit: in "ends the lawsuit", "ends" lifts no ban or law.
  const suits = new Set(hits.filter(({ hit }) => isSuit(hit)).map(({ hit }) => hit.start));
  const others = hits
    .filter(({ hit, beside }) => kinds.has(hit.kind) && beside?.neighbour !== neighbour)
    .map(({ hit }) => hit)
    .filter(({ start }) => !suits.has(start));
  const left: T[] = [];
  let from = 0;
  for (const found of hits) {
    // `hits` and `others` are both sorted by `start`. A word that is too far before this hit is
    // also too far before all later hits.
    while (from < others.length && (others[from] as Hit).start < found.hit.start - FARTHEST_BEFORE)
      from++;
    const phrase =
      found.beside?.neighbour === neighbour
        ? phraseOf(found, others, from, text, isBetween)
        : found.hit;
    if (phrase === null) continue;
    // A hit that needs the name of an app (`@`) beside it stays as it is. A hit that needs a word
    // for a ban, a law or a device is extended by this word: "drops" becomes "drops the ban".
    if (phrase === found.hit || neighbour === '@') left.push(found);
    else
      left.push({ ...found, hit: neighbour === '§' ? hitWith(phrase, { ofLaw: true }) : phrase });
  }
  return left;
}

/**
 * Returns the phrase that a hit forms with the words it needs beside it: "drops the ban" for
 * "drops". Null if these words are missing. `others` has the hits of the needed kind; the search
 * begins at its index `from`.
 */
function phraseOf(
  { hit, beside }: FoundHit,
  others: readonly Hit[],
  from: number,
  text: string,
  isBetween: (text: string) => boolean,
): Hit | null {
  let phrase: Hit | null = null;
  for (let at = from; at < others.length; at++) {
    const other = others[at] as Hit;
    const reached: Hit = phrase ?? hit;
    if (other.start > reached.end + MOST_BETWEEN || isLong(reached)) break;
    const [first, second] = beside?.stands === 'after' ? [reached, other] : [other, reached];
    if (isBeside(first, second, text, isBetween)) phrase = joined(reached, other);
  }
  return phrase;
}

/**
 * True for a phrase that is too long to be extended by another neighbouring word. Without this
 * limit, a text such as "ban ban ban …" would take much time.
 */
function isLong({ start, end }: Hit): boolean {
  return end - start > LONG;
}

function isBeside(
  first: Hit,
  second: Hit,
  text: string,
  isBetween: (text: string) => boolean,
): boolean {
  const steps = second.word - first.lastWord;
  if (steps <= 0 || second.start > first.end + MOST_BETWEEN) return false;
  const between = text.slice(first.end, second.start);
  return !CLAUSE_END.test(between) && (NEXT.includes(steps) || isBetween(between));
}

function joined(hit: Hit, other: Hit): Hit {
  return hitWith(hit, {
    start: Math.min(hit.start, other.start),
    end: Math.max(hit.end, other.end),
    word: Math.min(hit.word, other.word),
    lastWord: Math.max(hit.lastWord, other.lastWord),
  });
}
