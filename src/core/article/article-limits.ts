/**
 * Limits for the articles that pages send. An article that exceeds a limit is refused. Lengths are
 * in UTF-16 code units. The page reader sends more than this only from a page that was made to
 * exceed the limits.
 */
export const ARTICLE_LIMITS = {
  url: 8_192,
  title: 10_000,
  lang: 100,
  /** The page reader visits at most 60,000 nodes, and each block needs at least one node. */
  blocks: 60_000,
  /** Total length of the text of all blocks. */
  text: 2_000_000,
  /**
   * Outside boxes, the page reader takes at most 832 clues: 501 machine-readable dates, 200 `time`
   * elements and 131 visible lines. A box is an element that is left out of the article, such as a
   * list of comments. Ordinary pages have few clues in boxes and so stay below the limit.
   */
  dateClues: 1_000,
  dateClueName: 200,
  /** A clue's value may be a whole JSON-LD script, so the limit is high. */
  dateClueValue: 60_000,
} as const;
