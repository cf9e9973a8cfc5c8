import * as z from 'zod/mini';
import { ARTICLE_LIMITS as LIMITS } from './article-limits.ts';

const blockSchema = z.strictObject({
  kind: z.enum(['heading', 'text']),
  text: z.string().check(z.minLength(1), z.maxLength(LIMITS.text)),
});

/** One heading or passage of prose. */
export type Block = z.infer<typeof blockSchema>;

const dateClueSchema = z.strictObject({
  /**
   * Source of the clue; `text` is a visible dateline. The address is not among the clues, because
   * `Article.url` has it.
   */
  from: z.enum(['json-ld', 'meta', 'microdata', 'time', 'text']),
  /**
   * Name of the clue: the property (`article:published_time`, `datePublished`) or, for `time` and
   * `text`, the classes of the element and its parent, which often distinguish a publication from
   * an update. '' for a whole JSON-LD script.
   */
  name: z.string().check(z.maxLength(LIMITS.dateClueName)),
  /** The value or visible text; for `json-ld` the whole text of the script, well-formed or not. */
  value: z.string().check(z.maxLength(LIMITS.dateClueValue)),
  /**
   * Number of passages from the headline to the clue, negative for a clue before the headline;
   * absent when the clue has no position in the text.
   */
  fromHeadline: z.optional(z.int()),
});

/** A date found on the page, unprocessed: its source and its exact text. */
export type DateClue = z.infer<typeof dateClueSchema>;

/** Shape and bounds of an article, checked where a page hands it to the background. */
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
   * Prose in document order: headings, paragraphs, list items, quotations. White space is
   * collapsed, and no block is empty.
   */
  blocks: z.array(blockSchema).check(
    z.maxLength(LIMITS.blocks),
    z.refine((blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= LIMITS.text, {
      error: `more text than ${LIMITS.text} characters`,
    }),
  ),
  /**
   * Everything on the page that may give the publication date, unprocessed. `publishedOn` decides
   * which date is right.
   */
  dateClues: z.array(dateClueSchema).check(z.maxLength(LIMITS.dateClues)),
});

/**
 * An article as the page reader hands it to the background: its text in order, and everything on
 * the page that may give its publication date. Plain data without DOM nodes, so that it can be
 * sent as a message.
 */
export type Article = z.infer<typeof articleSchema>;

/**
 * Day on which an article was published, in the publisher's own time zone, and the clue from which
 * the day is known.
 */
export interface Published {
  /** Day of publication, `YYYY-MM-DD`. */
  date: string;
  /**
   * The deciding clue, in words for a reader: `article:published_time`, `JSON-LD datePublished`,
   * `address`, `dateline`.
   */
  source: string;
}
