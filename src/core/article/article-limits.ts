/**
 * Limits for articles from pages; lengths are in UTF-16 code units. The page reader stays below
 * them, except on a page that was made to exceed them. An article beyond them is refused.
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
   * The page reader takes at most 832 clues from the page without its boxes: 501 machine-readable
   * dates, 200 `time` elements and 131 visible lines. Boxes, which are elements left out of the
   * article, add only a few clues on ordinary pages.
   */
  dateClues: 1_000,
  dateClueName: 200,
  /** A clue's value may be a whole JSON-LD script, so the limit is high. */
  dateClueValue: 60_000,
} as const;
