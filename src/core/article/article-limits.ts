/**
 * Upper bounds of an article that a page hands to the background. The page reader stops before
 * these bounds, so an article beyond them comes from no reader of ours and is refused. Lengths
 * count UTF-16 code units; a list of blocks with the longest text takes about 4 MB of memory.
 */
export const ARTICLE_LIMITS = {
  url: 8_192,
  title: 10_000,
  lang: 100,
  /** The reader visits 60,000 nodes, and each block comes from at least one of them. */
  blocks: 60_000,
  /** Sum over all blocks. */
  text: 2_000_000,
  /** The reader takes at most 200 clues of each kind. */
  dateClues: 1_000,
  dateClueName: 200,
  /** A whole JSON-LD script is one value. */
  dateClueValue: 60_000,
} as const;
