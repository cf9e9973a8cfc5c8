import * as z from 'zod/mini';
import { ARTICLE_LIMITS as LIMITS } from './article-limits.ts';

const blockSchema = z.strictObject({
  kind: z.enum(['heading', 'text']),
  text: z.string().check(z.minLength(1), z.maxLength(LIMITS.text)),
});

/** One heading or passage of prose. */
export type Block = z.infer<typeof blockSchema>;

const dateClueSchema = z.strictObject({
  /** `text` is a visible dateline. The address is judged from `Article.url`. */
  from: z.enum(['json-ld', 'meta', 'microdata', 'time', 'text']),
  /**
   * Name of the clue: the property (`article:published_time`, `datePublished`); for `time` and
   * `text` the classes of the element and its parent, which often tell a publication from an
   * update; '' for a whole JSON-LD script.
   */
  name: z.string().check(z.maxLength(LIMITS.dateClueName)),
  /** The value or visible text; for `json-ld` the script's whole text, well-formed or not. */
  value: z.string().check(z.maxLength(LIMITS.dateClueValue)),
  /**
   * Number of passages from the headline to the clue, negative before the headline; absent when the
   * clue has no place in the text.
   */
  fromHeadline: z.optional(z.int()),
});

/** One raw statement of a date on the page: its source and its exact text. */
export type DateClue = z.infer<typeof dateClueSchema>;

/** Form and bounds of an article, checked where a page hands it to the background. */
export const articleSchema = z.strictObject({
  /** Address as the reader sees it, without the fragment. */
  url: z.string().check(z.maxLength(LIMITS.url), z.regex(/^(https?|file):/)),
  /**
   * The headline (the article's h1, else Open Graph's, else the document's title); may be empty.
   */
  title: z.string().check(z.maxLength(LIMITS.title)),
  /** BCP 47 tag that the page declares (`html[lang]`), or ''. */
  lang: z.string().check(z.maxLength(LIMITS.lang)),
  /**
   * Prose in document order: headings, paragraphs, list items, quotations. White space folded,
   * never empty.
   */
  blocks: z.array(blockSchema).check(
    z.maxLength(LIMITS.blocks),
    z.refine((blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= LIMITS.text, {
      error: `more text than ${LIMITS.text} characters`,
    }),
  ),
  /** Everything that may tell the publication date, as found; `publishedOn` decides. */
  dateClues: z.array(dateClueSchema).check(z.maxLength(LIMITS.dateClues)),
});

/**
 * An article as the page reader hands it to the background: its text in order, and everything on
 * the page that may tell when it was published. Plain data without DOM, so that it can be sent as a
 * message.
 */
export type Article = z.infer<typeof articleSchema>;

/** Day on which an article was published, in the publisher's own zone, with its source. */
export interface Published {
  /** `YYYY-MM-DD` */
  date: string;
  /**
   * The clue that decided, in words for a reader: `article:published_time`, `JSON-LD
   * datePublished`, `address`, `dateline`.
   */
  source: string;
}
