/**
 * Meaning of a found word or name: the classes of `dataset/languages`, and apps, places and names
 * of the record.
 */
export type HitKind =
  | 'app'
  | 'company'
  | 'abroad'
  | 'pronoun'
  | 'ban'
  | 'curb'
  | 'lift'
  | 'sale'
  | 'instrument'
  | 'ground'
  | 'authority'
  | 'device'
  | 'store'
  | 'removal'
  | 'court'
  | 'group'
  | 'minors'
  | 'moderated'
  | 'people'
  | 'person'
  | 'act'
  | 'medium-before'
  | 'medium-after'
  | 'medium-off'
  | 'other'
  | 'topic'
  | 'title'
  | 'digest'
  | 'state'
  | 'place'
  | 'official'
  | 'usual'
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
  | 'effect';

/** One word or name found in a text. */
export interface Hit {
  kind: HitKind;
  /** The app's id, the jurisdiction's code or the record entity's key; '' for words. */
  meaning: string;
  /** Offsets into the original text. */
  start: number;
  end: number;
  /**
   * Positions of its first and last word, counted from the beginning of the text; two characters of
   * a script without spaces count as one word.
   */
  word: number;
  lastWord: number;
  /** Set by `markHomes` on a place: the home country of the apps that the sentence speaks of. */
  home?: true;
}

/** Kinds of words for withholding an app, suspending a rule, or giving the app back. */
export const RESTRICTION_KINDS: ReadonlySet<HitKind> = new Set(['ban', 'curb', 'lift', 'sale']);

/** Words between two hits; 0 when they touch or overlap. */
export function wordsBetween(a: Hit, b: Hit): number {
  return a.word <= b.word ? Math.max(0, b.word - a.lastWord - 1) : Math.max(0, a.word - b.lastWord - 1);
}

/** Words between a hit and the nearest of others; infinite when there is none. */
export function nearest(from: Hit, hits: readonly Hit[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const hit of hits) least = Math.min(least, wordsBetween(from, hit));
  return least;
}

/** True when a hit begins after another one does. */
export function follows(later: Hit, { start }: Hit): boolean {
  return later.start > start;
}

/** True when a hit begins strictly between the beginnings of two others, in either order. */
export function isBetween({ start }: Hit, a: Hit, b: Hit): boolean {
  return start > Math.min(a.start, b.start) && start < Math.max(a.start, b.start);
}

/** True when any of the hits is of a kind. */
export function names(hits: readonly Hit[], kind: HitKind): boolean {
  return hits.some((hit) => hit.kind === kind);
}

/** True when any of the hits is of one of the kinds. */
export function namesAny(hits: readonly Hit[], kinds: readonly HitKind[]): boolean {
  return hits.some(({ kind }) => kinds.includes(kind));
}

/** The hits of one kind, in the sentence's order. */
export function hitsOf(hits: readonly Hit[], kind: HitKind): Hit[] {
  return hits.filter((hit) => hit.kind === kind);
}
