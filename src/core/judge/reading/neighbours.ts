import type { Beside, Neighbour } from '../lexicon/term.ts';
import type { Hit, HitKind } from './hit.ts';

/** A hit with the neighbour that its word needs; null when it needs none. */
export interface BesideHit extends Hit {
  beside: Beside | null;
}

/** Kinds of hits that a word's neighbour may be. */
const KINDS: Record<Neighbour, ReadonlySet<HitKind>> = {
  '@': new Set(['app', 'company', 'abroad', 'group']),
  '§': new Set(['ban', 'instrument']),
  '¤': new Set(['gadget']),
};

/** Order of the checks. Apps come first, because words for bans may themselves need an app. */
const ORDER: readonly Neighbour[] = ['@', '§', '¤'];

/**
 * Distances between words right beside each other: half a word between characters of a script
 * without spaces, else one word.
 */
const NEXT = [0.5, 1];

/** Marks that end a clause. Words on both sides of such a mark are not neighbours. */
const CLAUSE_END = /[.:;!?|()–—。！？：；（）]/;

/** Longest text of small words between a word and its neighbour, in characters. */
const MOST_BETWEEN = 24;

/** Largest number of characters between the beginnings of a neighbour and of the word after it. */
const FARTHEST = 100;

/**
 * Returns the hits without those that need a neighbour and have none. A neighbour that is a ban, a
 * law or a device becomes part of the hit: "lifts the ban" is one phrase. `isBetween` tells
 * whether a text consists of small words.
 */
export function withNeighbours<T extends BesideHit>(
  hits: readonly T[],
  text: string,
  isBetween: (text: string) => boolean,
): T[] {
  return ORDER.reduce<readonly T[]>(
    (left, neighbour) => withNeighbour(left, neighbour, text, isBetween),
    hits,
  ) as T[];
}

function needs({ beside }: BesideHit, neighbour: Neighbour): boolean {
  return beside !== null && beside.neighbour === neighbour;
}

function withNeighbour<T extends BesideHit>(
  hits: readonly T[],
  neighbour: Neighbour,
  text: string,
  isBetween: (text: string) => boolean,
): readonly T[] {
  if (!hits.some((hit) => needs(hit, neighbour))) return hits;
  const kinds = KINDS[neighbour];
  const others = hits.filter((hit) => kinds.has(hit.kind) && !needs(hit, neighbour));
  const left: T[] = [];
  let from = 0;
  for (const hit of hits) {
    // Both lists are sorted by beginning, so a neighbour that is too far back stays so.
    while (from < others.length && (others[from] as T).start < hit.start - FARTHEST) from++;
    const phrase = needs(hit, neighbour) ? phraseOf(hit, others, from, text, isBetween) : hit;
    if (phrase === null) continue;
    if (phrase === hit || neighbour === '@') left.push(hit);
    else left.push(neighbour === '§' ? { ...phrase, ofLaw: true } : phrase);
  }
  return left;
}

/**
 * Returns a hit joined with the neighbours that are right beside it; null when there are none.
 * Neighbours are looked for in `others`, starting at index `from`.
 */
function phraseOf<T extends BesideHit>(
  hit: T,
  others: readonly T[],
  from: number,
  text: string,
  isBetween: (text: string) => boolean,
): T | null {
  let phrase: T | null = null;
  for (let at = from; at < others.length; at++) {
    const other = others[at] as T;
    const reached: T = phrase ?? hit;
    if (other.start > reached.end + MOST_BETWEEN || isLong(reached)) break;
    const [first, second] = hit.beside?.side === 'after' ? [reached, other] : [other, reached];
    if (isBeside(first, second, text, isBetween)) phrase = joined(reached, other);
  }
  return phrase;
}

/**
 * True for a phrase that has become too long to take in another word. This limit keeps the work
 * small in a text that consists of nothing but such words.
 */
function isLong({ start, end }: Hit): boolean {
  return end - start > FARTHEST;
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

function joined<T extends Hit>(hit: T, other: Hit): T {
  return {
    ...hit,
    start: Math.min(hit.start, other.start),
    end: Math.max(hit.end, other.end),
    word: Math.min(hit.word, other.word),
    lastWord: Math.max(hit.lastWord, other.lastWord),
  };
}
