import type { Beside, Neighbour } from '../lexicon/term.ts';
import { type Hit, type HitKind, hitWith } from './hit.ts';

/**
 * A hit, and the kind of word that must stand beside it: an app, a ban, a law or a device. `beside`
 * is null for a word that counts anywhere (see `Beside`).
 */
export interface FoundHit {
  hit: Hit;
  beside: Beside | null;
}

/**
 * For each sign in the dataset, the kinds of hits that it stands for. In "cuts @", the sign `@`
 * stands for an app: the word "cuts" counts only if an app comes after it (see `Neighbour`).
 */
const KINDS: Record<Neighbour, ReadonlySet<HitKind>> = {
  '@': new Set(['app', 'company', 'abroad', 'group']),
  '§': new Set(['ban', 'instrument']),
  '¤': new Set(['gadget']),
};

/**
 * Order in which neighbours are checked. `@` (an app) must come before `§` (a ban or a law). The
 * reason is that a word for a ban may itself need an app beside it. Without the app, it is left
 * out, and cannot be the neighbour of another word.
 */
const ORDER: readonly Neighbour[] = ['@', '§', '¤'];

/**
 * Two words stand side by side if their positions (see `Hit.word`) differ by one of these numbers.
 * Usually, they differ by 1. In a script without spaces, a character counts as half a word, so they
 * differ by 0.5.
 */
const NEXT = [0.5, 1];

/**
 * Matches a mark that ends a clause or a sentence. Two words with such a mark between them are not
 * neighbours.
 */
const CLAUSE_END = /[\p{Sentence_Terminal}:;|()–—：；｜（）؛]/u;

/** Maximum number of characters between a word and its neighbour: small words and spaces. */
const MOST_BETWEEN = 24;

/**
 * If a neighbour stands before its word, its beginning may be at most this many characters before
 * the beginning of the word.
 */
const FARTHEST_BEFORE = 100;

/** A phrase of more than this number of characters is not extended any further. */
const LONG = 100;

/**
 * Returns the hits that count. Some words count only with a certain neighbour beside them: "boots"
 * needs an app, as in "boots TikTok". Without it, the hit is left out. A hit whose `beside` is null
 * always counts.
 *
 * If the neighbour is a ban, a law or a device, the hit is extended to include it: "drops" becomes
 * "drops the ban". `isBetween` is true for a text of small words only, such as "the".
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
    // Both lists are sorted by beginning. If a neighbour is too far before this hit, it is also too
    // far before all later hits.
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
 * Returns one hit that covers `hit` and the neighbours right beside it: "drops" becomes "drops the
 * ban". Null when there are no such neighbours. Looks for them in `others`, from index `from` on.
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
 * True for a phrase that is too long to take in another neighbour. Without this limit, a text such
 * as "ban ban ban …" would take much time.
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
