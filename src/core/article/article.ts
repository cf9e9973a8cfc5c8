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
   * Kind of place where the clue was found. `text` is a visible dateline. A date in the article's
   * address is not listed here, because it is in `Article.url`.
   */
  from: z.enum(['json-ld', 'meta', 'microdata', 'time', 'text']),
  /**
   * Names that hint at the kind of date, such as the property `datePublished` or class names.
   * Empty for `json-ld`. If the clue is in a box (see `readBoxes`), `<` and the box's own names
   * are added: `date<comments`.
   */
  name: z.string().check(z.maxLength(LIMITS.dateClueName)),
  /**
   * The value or the visible text. For `json-ld`, the text of the `script` element, which may be
   * malformed or cut short.
   */
  value: z.string().check(z.maxLength(LIMITS.dateClueValue)),
  /**
   * Number of passages from the headline to the clue, negative for a clue before it. Missing when
   * the clue has no position in the text.
   */
  fromHeadline: z.optional(z.int()),
});

/** A possible publication date: where the page gives it, and its exact text. */
export type DateClue = z.infer<typeof dateClueSchema>;

/**
 * Schema of an article, with limits. The extension's background script checks each article that a
 * page sends.
 */
export const articleSchema = z.strictObject({
  /** Address as the reader sees it, without the fragment. */
  url: z.string().check(z.maxLength(LIMITS.url), z.regex(/^(https?|file):/)),
  /**
   * The headline; may be empty. It is the page's main heading (h1 or h2) or, without one, Open
   * Graph's title or the document's title.
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
   * Everything on the page that may be the publication date, as the page gives it. `publishedOn`
   * decides which date is right.
   */
  dateClues: z.array(dateClueSchema).check(z.maxLength(LIMITS.dateClues)),
});

/** An article as the page reader sends it. */
export type Article = z.infer<typeof articleSchema>;

/**
 * Day on which an article was published, in the publisher's own time zone, and the clue that gave
 * the day.
 */
export interface Published {
  /** Day of publication, `YYYY-MM-DD`. */
  date: string;
  /**
   * Name of the clue that gave the day, for readers: `article:published_time`,
   * `JSON-LD datePublished`, `address`, `dateline`.
   */
  source: string;
}
