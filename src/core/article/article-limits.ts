/**
 * Limits for the articles that pages send. An article above a limit is refused; only hostile pages
 * send such articles. Lengths are in UTF-16 code units.
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
   * Maximum number of clues to the publication date. Without the clues from boxes (elements
   * outside the article, see `readBoxes`), there are up to 832: 501 machine-readable dates, 200
   * `time` elements and 131 visible lines.
   */
  dateClues: 1_000,
  dateClueName: 200,
  /** A clue's value may be a whole JSON-LD script, so the limit is high. */
  dateClueValue: 60_000,
} as const;
