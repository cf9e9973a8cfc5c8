import type { SentenceEvidence } from '../evidence/evidence.ts';
import type { Hit, HitKind } from '../reading/hit.ts';
import { textWidth } from '../reading/text-width.ts';

/**
 * Marks that divide a title into several headlines: "A; B" or "A, B, C". `fewest` is the minimum
 * number of headlines.
 */
const SEPARATORS = [
  { mark: /[;；]/, fewest: 2 },
  { mark: /[,，]/, fewest: 3 },
];

/**
 * Minimum length of each headline in a title that has several (see `textWidth`). "Texas, Ohio,
 * Iowa and Utah ban TikTok" has one headline and not three, because "Texas" is shorter than this.
 */
const SHORTEST = 16;

const RESTRICTABLE: ReadonlySet<HitKind> = new Set<HitKind>([
  'app',
  'pronoun',
  'company',
  'group',
  'other',
]);

/**
 * Matches the full stop at the end of a title. Such a title is not a row of headlines. It is a
 * paragraph of the text, used as the title because the article has no headline.
 */
const PROSE_END = /[.。।]["”»」』]?$/;

/**
 * Maximum offset in a title at which the name of a digest, such as "Morning briefing", may begin.
 * A name farther on is only the name of a newspaper, as in "TikTok ban – Morning Briefing".
 */
const NAMED_WITHIN = 8;

/**
 * One of several headlines in a title. `start` is the offset of its first character in the text of
 * the title's block. `end` is the offset after its last character.
 */
interface Headline {
  text: string;
  start: number;
  end: number;
}

/**
 * True for the title of a digest: "Morning briefing", or a row of headlines on several stories.
 */
export function isDigest(title: readonly SentenceEvidence[]): boolean {
  return title.some((entry) => isNamedDigest(entry) || isRow(entry));
}

function isNamedDigest({ sentence: { hits } }: SentenceEvidence): boolean {
  return hits.some(({ kind, start }) => kind === 'digest' && start <= NAMED_WITHIN);
}

function isRow(entry: SentenceEvidence): boolean {
  if (PROSE_END.test(entry.sentence.text)) return false;
  return SEPARATORS.some(({ mark, fewest }) => {
    const row = headlinesIn(entry.sentence, mark);
    const isLong = ({ text }: Headline) => textWidth(text) >= SHORTEST;
    return row.length >= fewest && row.every(isLong) && fitsDigest(row, entry);
  });
}

/** True if a row of headlines may be the title of a digest. */
function fitsDigest(row: readonly Headline[], { sentence, joins }: SentenceEvidence): boolean {
  // The headlines that name an app, or another thing that can be restricted.
  const naming = row.filter((headline) =>
    sentence.hits.some((hit) => RESTRICTABLE.has(hit.kind) && isWithin(hit, headline)),
  );
  if (naming.length > 1) return false;
  const [first] = row;
  // At this point, at most one headline names such a thing. The row may be the title of a digest,
  // unless this headline comes first and says that the thing is restricted. In that case, the
  // article is about the first headline.
  return first === undefined || naming[0] !== first || !joins.some(({ by }) => isWithin(by, first));
}

function headlinesIn({ text, start }: SentenceEvidence['sentence'], mark: RegExp): Headline[] {
  let from = start;
  return text.split(mark).map((headline) => {
    const end = from + headline.length;
    const found = { text: headline, start: from, end };
    from = end + 1;
    return found;
  });
}

function isWithin(hit: Hit, { start, end }: Headline): boolean {
  return hit.start >= start && hit.start < end;
}
