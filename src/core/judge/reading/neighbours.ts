import type { Beside, Neighbour } from '../lexicon/term.ts';
import { type Hit, type HitKind, hitWith } from './hit.ts';

/**
 * A hit, and the neighbour that its word needs (see `Beside`). `beside` is null for a word that
 * counts without a neighbour.
 */
export interface FoundHit {
  hit: Hit;
  beside: Beside | null;
}

/** For each sign such as `@` (see `Neighbour`), the kinds of hits for which the sign stands. */
const KINDS: Record<Neighbour, ReadonlySet<HitKind>> = {
  '@': new Set(['app', 'company', 'abroad', 'group']),
  '§': new Set(['ban', 'instrument']),
  '¤': new Set(['gadget']),
};

/**
 * Order in which neighbours are checked. `@`, the sign for an app, must come before `§`. A word for
 * a ban may need an app beside it, and is left out if it has none. It then can't be the neighbour
 * (`§`) of another word.
 */
const ORDER: readonly Neighbour[] = ['@', '§', '¤'];

/**
 * Difference between the positions (see `Hit.word`) of two adjacent words: 1, or 0.5 in a script
 * without spaces, where each character counts as half a word.
 */
const NEXT = [0.5, 1];

/** Matches a mark that ends a clause. Words before and after it are not neighbours. */
const CLAUSE_END = /[.:;!?|()–—。！？：；（）]/;

/** Maximum number of characters between a word and its neighbour: small words and spaces. */
const MOST_BETWEEN = 24;

/**
 * Maximum number of characters from the beginning of a neighbour to that of its word, if the
 * neighbour stands before the word.
 */
const FARTHEST_BEFORE = 100;

/** A phrase of more than this number of characters is not extended any further. */
const LONG = 100;

/**
 * Returns the hits that have the neighbour that they need. "boots" needs an app right beside it:
 * "boots TikTok". Without an app there, the hit is left out. A hit whose `beside` is null needs no
 * neighbour. If the neighbour is a ban, a law or a device, the hit is extended to include it:
 * "lifts" becomes "lifts the ban". `isBetween` returns whether a text consists only of small words.
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
  const others = hits
    .filter(({ hit, beside }) => kinds.has(hit.kind) && beside?.neighbour !== neighbour)
    .map(({ hit }) => hit);
  const left: T[] = [];
  let from = 0;
  for (const found of hits) {
    // Both lists are sorted by beginning, so a neighbour that is too far before this hit is too
    // far before all later ones.
    while (from < others.length && (others[from] as Hit).start < found.hit.start - FARTHEST_BEFORE)
      from++;
    const phrase =
      found.beside?.neighbour === neighbour
        ? phraseOf(found, others, from, text, isBetween)
        : found.hit;
    if (phrase === null) continue;
    if (phrase === found.hit || neighbour === '@') left.push(found);
    else
      left.push({ ...found, hit: neighbour === '§' ? hitWith(phrase, { ofLaw: true }) : phrase });
  }
  return left;
}

/**
 * Returns a hit extended over the neighbours right beside it; null when there are none. Looks for
 * neighbours in `others`, from index `from` on.
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
 * True for a phrase that is too long to be extended by another neighbour. This limits the work on a
 * text that repeats one neighbour again and again, such as "ban ban ban".
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
  if (NEXT.includes(steps)) return true;
  const gap = second.start - first.end;
  if (steps <= 0 || gap <= 0 || gap > MOST_BETWEEN) return false;
  const between = text.slice(first.end, second.start);
  return !CLAUSE_END.test(between) && isBetween(between);
}

function joined(hit: Hit, other: Hit): Hit {
  return hitWith(hit, {
    start: Math.min(hit.start, other.start),
    end: Math.max(hit.end, other.end),
    word: Math.min(hit.word, other.word),
    lastWord: Math.max(hit.lastWord, other.lastWord),
  });
}
