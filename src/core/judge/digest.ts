import type { SentenceEvidence } from './evidence.ts';
import type { Hit, HitKind } from './hit.ts';

/** What parts the headlines of a digest, and how many there are at least: "A; B", "Afternoon update: A, B, C". */
const ROWS = [
  { part: /[;；]/, fewest: 2 },
  { part: /[,，]/, fewest: 3 },
];

const MEANS_APP: ReadonlySet<HitKind> = new Set<HitKind>(['app', 'pronoun', 'company', 'group', 'other']);

/**
 * True when a title is a row of headlines that begins with another one than what it tells of an app: a digest of the day, not
 * yet an article on that. In a row of apps ("TikTok, WeChat and CapCut banned") each names one.
 */
export function isDigest(title: readonly SentenceEvidence[]): boolean {
  return title.some(({ sentence, joins }) => {
    if (joins.length === 0) return false;
    const said = sentence.hits.filter(({ kind }) => MEANS_APP.has(kind));
    return ROWS.some(({ part, fewest }) => {
      const ends = endsOf(sentence.text, part);
      return (
        ends.length >= fewest &&
        countSaying(said, sentence.start, ends) === 1 &&
        !within(said, sentence.start, 0, ends[0])
      );
    });
  });
}

function endsOf(text: string, part: RegExp): number[] {
  let end = -1;
  return text.split(part).map(({ length }) => {
    end += length + 1;
    return end;
  });
}

function countSaying(said: readonly Hit[], offset: number, ends: readonly number[]): number {
  return ends.filter((end, index) => within(said, offset, ends[index - 1] ?? 0, end)).length;
}

function within(said: readonly Hit[], offset: number, from: number, until = 0): boolean {
  return said.some(({ start }) => start - offset >= from && start - offset < until);
}
