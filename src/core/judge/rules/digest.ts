import type { Join, SentenceEvidence } from '../evidence/evidence.ts';
import type { Hit, HitKind } from '../reading/hit.ts';

/** What parts the headlines of a digest, and how many there are at least: "A; B", "Afternoon update: A, B, C". */
const ROWS = [
  { mark: /[;；]/, fewest: 2 },
  { mark: /[,，]/, fewest: 3 },
];

/** A headline is no shorter, in Latin characters: "Texas, Ohio and Utah ban TikTok" is one. A character of a script without spaces says as much as three. */
const SHORTEST = 16;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

const MEANS_APP: ReadonlySet<HitKind> = new Set<HitKind>(['app', 'pronoun', 'company', 'group', 'other']);

/** Offsets in the text from which and until which a headline of the row goes. */
type Part = readonly [from: number, until: number];

/** What ends with a full stop is a paragraph that stands for a missing headline, not a row of headlines. */
const PROSE = /[.。।]["”»」』]?$/;

/** Within so many characters a title that is called "Morning briefing" begins; at its end stands the newspaper's name. */
const NAMED_WITHIN = 8;

/**
 * True when a title calls itself a digest, or is a row of headlines of which one at most is about an app, unless it begins with one that
 * tells of a restriction: a digest of the day is not yet an article on what one of its headlines says.
 */
export function isDigest(title: readonly SentenceEvidence[]): boolean {
  return title.some(
    ({ sentence, joins }) =>
      sentence.hits.some(({ kind, start }) => kind === 'digest' && start <= NAMED_WITHIN) ||
      (!PROSE.test(sentence.text) &&
        ROWS.some(({ mark, fewest }) => {
          const parts = partsOf(sentence.text, sentence.start, mark);
          if (parts.length < fewest || parts.some((part) => isShort(sentence.text, sentence.start, part)))
            return false;
          const naming = parts.filter((part) =>
            sentence.hits.some((hit) => MEANS_APP.has(hit.kind) && stands(hit, part)),
          );
          return naming.length <= 1 && !tellsOf(parts[0] as Part, joins, naming);
        })),
  );
}

function partsOf(text: string, start: number, mark: RegExp): Part[] {
  let from = start;
  return text.split(mark).map(({ length }): Part => {
    const part = [from, from + length] as const;
    from += length + 1;
    return part;
  });
}

function isShort(text: string, start: number, [from, until]: Part): boolean {
  const part = text.slice(from - start, until - start);
  return part.length + 2 * (part.match(UNSPACED)?.length ?? 0) < SHORTEST;
}

function tellsOf(first: Part, joins: readonly Join[], naming: readonly Part[]): boolean {
  return naming.includes(first) && joins.some(({ by }) => stands(by, first));
}

function stands({ start }: Hit, [from, until]: Part): boolean {
  return start >= from && start < until;
}
