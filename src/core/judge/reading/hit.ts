/**
 * Kind of a word or name found in a text: a class of words from `dataset/languages`, or an app, a
 * place or a name from the record.
 */
export type HitKind =
  | 'app'
  | 'company'
  | 'abroad'
  | 'pronoun'
  | 'ban'
  | 'curb'
  | 'barred'
  | 'permit'
  | 'permitted'
  | 'lift'
  | 'sale'
  | 'instrument'
  | 'ground'
  | 'authority'
  | 'device'
  | 'store'
  | 'removal'
  | 'court'
  | 'private-body'
  | 'workplace'
  | 'relative'
  | 'member'
  | 'group'
  | 'minors'
  | 'own-age'
  | 'age-number'
  | 'age-noun'
  | 'age-limit'
  | 'parent'
  | 'consent'
  | 'data'
  | 'moderated'
  | 'people'
  | 'person'
  | 'act'
  | 'medium-before'
  | 'medium-after'
  | 'medium-off'
  | 'spread'
  | 'other'
  | 'topic'
  | 'lost'
  | 'again'
  | 'use'
  | 'carrier'
  | 'detour'
  | 'occasion'
  | 'fault'
  | 'title'
  | 'digest'
  | 'state'
  | 'nation'
  | 'elsewhere'
  | 'there'
  | 'parliament'
  | 'place'
  | 'official'
  | 'usual'
  | 'region'
  | 'besides-before'
  | 'besides-after'
  | 'agent-before'
  | 'agent-after'
  | 'done'
  | 'demand'
  | 'ignored'
  | 'entity'
  | 'body'
  | 'ordinary'
  | 'effect'
  | 'in-force'
  | 'not-yet'
  | 'anew'
  | 'same-step'
  | 'hypothetical'
  | 'over'
  | 'negation'
  | 'gadget'
  | 'scope'
  | 'everyone';

/**
 * Role of a place in its sentence; empty for all other hits:
 * - `city`: a city that may stand for its country, as in "Moscow blocks TikTok"
 * - `scene`: a city where somebody only spoke, met, testified or died, or a place that is named
 *   for another reason than its law, such as a destination or time zone (see `withScenes`)
 */
export type Site = 'city' | 'scene' | '';

/** One word or name found in a text. */
export interface Hit {
  kind: HitKind;
  /**
   * Identifies what the hit names: an app's id, a jurisdiction's code (`US-MT`), an entity key, an
   * effect (`sign`) or a scope. For some words, a mark such as `weak`. Empty for most words.
   */
  meaning: string;
  /**
   * Offset of the first character in the original text; `end` is the offset after the last
   * character.
   */
  start: number;
  end: number;
  /**
   * Positions of the first and last word, counted in words from the text's beginning. A Chinese,
   * Japanese, Korean or Thai character counts as half a word, and a mark between clauses as three
   * words.
   */
  word: number;
  lastWord: number;
  /**
   * True for a word that is too general to count without an app beside it: "cuts" counts in "cuts
   * TikTok".
   */
  plain: boolean;
  /**
   * True for two sorts of phrases:
   * - a phrase of the dataset that contains a word for a ban: "drops the ban"
   * - a word with the sign `§` in the dataset, together with the ban or law beside it: "drops the
   *   law" (see `Neighbour`)
   */
  ofLaw: boolean;
  /**
   * True when the hit names the home country of the apps in its sentence: "China" for TikTok. If
   * the sentence names no app, the article's apps count (see `markHomes`).
   */
  home: boolean;
  site: Site;
}

/**
 * Returns a copy of a hit with only the fields of a `Hit`. Create every hit with this function:
 * engines read objects faster if all of them have the same fields in the same order.
 */
export function hitOf(found: Hit): Hit {
  const { kind, meaning, start, end, word, lastWord, plain, ofLaw, home, site } = found;
  return { kind, meaning, start, end, word, lastWord, plain, ofLaw, home, site };
}

/** Returns a copy of a hit with some of its fields changed. */
export function hitWith(hit: Hit, changes: Partial<Hit>): Hit {
  return hitOf({ ...hit, ...changes });
}

/**
 * Returns a new hit for a place, such as a town. `meaning` is the code of its jurisdiction.
 * `wordAt` takes an offset in the text and returns its position in words (see `Hit.word`).
 */
export function placeAt(
  meaning: string,
  { start, end }: Pick<Hit, 'start' | 'end'>,
  wordAt: (offset: number) => number,
): Hit {
  const [word, lastWord] = [wordAt(start), wordAt(end - 1)];
  const flags = { plain: false, ofLaw: false, home: false, site: '' } as const;
  return hitOf({ kind: 'place', meaning, start, end, word, lastWord, ...flags });
}

/**
 * Value of `Hit.meaning` for a word for spreading that counts only right after an app's name:
 * Japanese "で拡散" ("spreads on", see `spreadAfter` in `languageSchema`). Other words for
 * spreading, such as "shared" in "shared on", have the meaning ''.
 */
export const STANDS_AFTER = 'after';

/**
 * Kinds of words for a restriction: words for taking an app away ("ban", "must sell") or for giving
 * it back ("lift").
 */
export const RESTRICTION_KINDS: ReadonlySet<HitKind> = new Set(['ban', 'curb', 'lift', 'sale']);

/** True for a word such as "ban" or "lift" (see `RESTRICTION_KINDS`). */
export function tellsOfRestriction({ kind }: Hit): boolean {
  return RESTRICTION_KINDS.has(kind);
}

/** True for a word such as "sues" or "lawsuit". */
export function isSuit({ kind, meaning }: Hit): boolean {
  return kind === 'effect' && meaning === 'sue';
}

/** Returns the number of words between two hits; 0 when they touch or overlap. */
export function wordsBetween(a: Hit, b: Hit): number {
  return a.word <= b.word
    ? Math.max(0, b.word - a.lastWord - 1)
    : Math.max(0, a.word - b.lastWord - 1);
}

/**
 * Returns the number of words between a hit and the nearest of `hits`; infinite when there are
 * none.
 */
export function nearest(from: Hit, hits: readonly Hit[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const hit of hits) least = Math.min(least, wordsBetween(from, hit));
  return least;
}

/** True when `later` begins after the other hit begins. */
export function follows(later: Hit, { start }: Hit): boolean {
  return later.start > start;
}

/** True when a hit begins between the beginnings of the hits `a` and `b`. */
export function isBetween({ start }: Hit, a: Hit, b: Hit): boolean {
  return start > Math.min(a.start, b.start) && start < Math.max(a.start, b.start);
}

/** True when two hits have at least one character in common. */
export function overlap(a: Hit, b: Hit): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True for the name of a place, and for a body or person that stands for one: "Kremlin". */
export function isPlace({ kind }: Hit): boolean {
  return kind === 'place' || kind === 'official';
}

// The functions below use loops, because they are called for most sentences and rules. Callbacks
// are slower: until the engine has compiled a callback, a call takes several times as long as a
// comparison.

/** True when any of the hits is of the given kind. */
export function names(hits: readonly Hit[], kind: HitKind): boolean {
  for (const hit of hits) if (hit.kind === kind) return true;
  return false;
}

/** True when any of the hits is of one of the given kinds. */
export function namesAny(hits: readonly Hit[], kinds: readonly HitKind[]): boolean {
  for (const { kind } of hits) if (kinds.includes(kind)) return true;
  return false;
}

/** Returns the hits of one kind, in their order. */
export function hitsOf(hits: readonly Hit[], kind: HitKind): Hit[] {
  const found: Hit[] = [];
  for (const hit of hits) if (hit.kind === kind) found.push(hit);
  return found;
}
