import type { Article } from '../../article/article.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { withoutAccessProviders } from './access-providers.ts';
import { isAgeIfNumber } from './ages.ts';
import { withBarred } from './barred.ts';
import type { Hit } from './hit.ts';
import { languageOf } from './language.ts';
import { withNamedAges } from './named-ages.ts';
import { withParentalConsent } from './parental-consent.ts';
import { onwardIn, withPermits } from './permits.ts';
import { findHits } from './scan.ts';
import { sentencesOf } from './sentences.ts';
import { TextTimes } from './text-times.ts';

/** One sentence of an article with the words and names found in it. */
export interface Sentence {
  text: string;
  /** Index in `Article.blocks`, or -1 for the title. */
  block: number;
  /**
   * Part of the article to which the sentence belongs. The part decides the sentence's weight (see
   * `partWeight`). A heading inside the text counts like other text.
   */
  part: 'title' | 'lede' | 'body';
  /**
   * Offset of the sentence in the text of its block. The offsets of its hits also count from the
   * beginning of that text.
   */
  start: number;
  /**
   * Code of the article's language, '' when unknown. The dates in the sentence are read in this
   * language.
   */
  lang: string;
  hits: Hit[];
  /** Dates and times that the text names. */
  times: TextTimes;
}

/** Returns the text that a hit covers in a sentence. The sentence must contain the hit. */
export function textOf({ start, end }: Hit, sentence: Sentence): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}

/** An article's sentences with the words and names found in them. */
export interface Reading {
  sentences: Sentence[];
  /** Languages whose words were looked for: one bit for each language (see `languageOf`). */
  languages: number;
}

/**
 * Maximum number of characters read in a title or block; the rest is cut off. When the blocks
 * read so far have more characters than this in total, no further block is read. A book thus
 * takes little longer than a long article.
 */
const LONGEST = 400_000;

const MOST_SENTENCES = 5000;

/** Maximum number of hits that are kept for one sentence. */
const MOST_HITS = 60;

/**
 * Limits of the article's beginning (`lede`). A sentence of the body belongs to the beginning if
 * fewer than `characters` characters and fewer than `sentences` sentences of the body come before
 * this sentence.
 */
const LEDE = { characters: 600, sentences: 4 };

/**
 * Reads an article's sentences, in order, each with the words and names in it. The time it takes
 * is linear in the article's length.
 */
export function readSentences(lexicon: Lexicon, article: Article): Reading {
  const languages = languageOf(lexicon, article);
  const sentences = split(lexicon, article.title, -1, languages, () => 'title');
  const partOf = partsOfBody(sentences.length === 0);
  const most = sentences.length + MOST_SENTENCES;
  let length = 0;
  for (const [index, { text }] of article.blocks.entries()) {
    if (length > LONGEST || sentences.length > most) break;
    if (text === article.title) continue;
    length += text.length;
    for (const sentence of split(lexicon, text, index, languages, partOf)) sentences.push(sentence);
  }
  return { sentences: withoutAccessProviders(sentences), languages };
}

type PartOf = (text: string) => Sentence['part'];

/**
 * Returns a function that says whether a sentence of the body belongs to the beginning of the
 * article (`lede`) or to the rest (`body`). Call the function with each sentence of the body, in
 * order.
 */
function partsOfBody(untitled: boolean): PartOf {
  let characters = 0;
  let count = untitled ? -1 : 0;
  return (text) => {
    // If the article has no headline, its first sentence is used as the headline.
    if (count < 0) {
      count = 0;
      return 'title';
    }
    const lede = characters < LEDE.characters && count < LEDE.sentences;
    characters += text.length;
    count++;
    return lede ? 'lede' : 'body';
  };
}

function split(
  lexicon: Lexicon,
  text: string,
  block: number,
  languages: number,
  partOf: PartOf,
): Sentence[] {
  const lang = lexicon.languages.find(({ bit }) => bit === languages)?.code ?? '';
  const found = findHits(lexicon, text.slice(0, LONGEST), languages);
  const all = found.filter((hit) => isAgeIfNumber(hit, text, lang));
  const leadsOnward = onwardIn(lexicon, languages);
  let next = 0;
  return sentencesOf(text.slice(0, LONGEST), lexicon.fullStops, MOST_SENTENCES).map(
    ({ start, end }) => {
      const inSentence: Hit[] = [];
      for (; next < all.length && (all[next] as Hit).start < end; next++)
        if (inSentence.length < MOST_HITS) inSentence.push(all[next] as Hit);
      const permitted = withPermits(inSentence, text, leadsOnward);
      const hits = withBarred(withParentalConsent(withNamedAges(permitted)));
      const sentence = text.slice(start, end);
      const times = new TextTimes(sentence, lang);
      return { text: sentence, block, part: partOf(sentence), start, lang, hits, times };
    },
  );
}
