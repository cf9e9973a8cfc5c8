import { groupedBy } from '../../collections/grouped-by.ts';
import { ALL_LETTERS, ANY_LETTER } from '../../text/letters.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import type { Hit } from '../reading/hit.ts';
import { type Sentence, textOf } from '../reading/read-sentences.ts';
import { type PlaceLookup, placesIn } from './claim-places.ts';

/** An article lists places if at least this many headings are only the name of a place. */
const LEAST_HEADINGS = 2;

/** Maximum length of a heading, in UTF-16 units. */
const LONGEST_HEADING = 60;

/**
 * Returns the code of a place for each sentence under a heading that contains only the place's
 * name, such as "2. India". Empty if the article has fewer than `LEAST_HEADINGS` such headings.
 */
export function sectionPlaces(
  evidence: readonly SentenceEvidence[],
  lookup: PlaceLookup,
): ReadonlyMap<Sentence, string> {
  const places = new Map<Sentence, string>();
  const sentences = evidence.map(({ sentence }) => sentence);
  let headings = 0;
  let section: string | null = null;
  for (const block of groupedBy(sentences, ({ block }) => [block]).values()) {
    if (isHeading(block)) {
      section = onlyPlace(block, lookup);
      if (section !== null) headings++;
    } else if (section !== null) for (const sentence of block) places.set(sentence, section);
  }
  return headings >= LEAST_HEADINGS ? places : new Map();
}

/** Matches the end of a heading: a letter, a digit, a bracket or a colon. */
const ENDS_HEADING = new RegExp(String.raw`[0-9${ALL_LETTERS})）:：]\s*$`);

/** True for a short block below the headline that does not end like a sentence. */
function isHeading(block: readonly Sentence[]): boolean {
  const [{ part } = { part: 'title' }, last] = [block[0], block.at(-1)];
  if (part === 'title' || last === undefined) return false;
  const isShort = last.start + last.text.length <= LONGEST_HEADING;
  return isShort && ENDS_HEADING.test(last.text);
}

/**
 * Returns a place's code if a block contains nothing but the place's name, as in "2. India". Null
 * for any other block. Digits and punctuation may stand beside the name.
 */
function onlyPlace(block: readonly Sentence[], lookup: PlaceLookup): string | null {
  const read = block.map((sentence) => ({ sentence, places: placesIn(sentence, lookup) }));
  const codes = new Set(read.flatMap(({ places }) => places.map(({ code }) => code)));
  const isBare = read.every(({ sentence, places }) => !hasOtherLetters(sentence, places));
  const [code] = codes;
  return code !== undefined && codes.size === 1 && isBare ? code : null;
}

/** True when a sentence has letters outside the names of these places. */
function hasOtherLetters(sentence: Sentence, places: readonly { hit: Hit }[]): boolean {
  const rest = places.reduce(
    (text, { hit }) => text.replace(textOf(hit, sentence), ''),
    sentence.text,
  );
  return ANY_LETTER.test(rest);
}
