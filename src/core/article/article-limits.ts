/**
 * Upper bounds for an article that a page hands to the extension's background. The page reader
 * stops before these bounds, so an article beyond them does not come from our reader and is
 * refused. Lengths count UTF-16 code units. A list of blocks with the longest text takes about 4
 * MB of memory.
 */
export const ARTICLE_LIMITS = {
  url: 8_192,
  title: 10_000,
  lang: 100,
  /** The page reader visits at most 60,000 nodes, and each block needs at least one node. */
  blocks: 60_000,
  /** Total length of the text of all blocks. */
  text: 2_000_000,
  /** The page reader takes at most 200 clues of each kind. */
  dateClues: 1_000,
  dateClueName: 200,
  /** Long enough for a whole JSON-LD script, which is one value. */
  dateClueValue: 60_000,
} as const;
