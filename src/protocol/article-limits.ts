/**
 * The most of a page that crosses into the background. The page's reader stops before these; a message beyond them comes
 * from no reader of ours and is refused. Lengths count UTF-16 units, so that a block list of the longest text takes
 * about 4 MB of memory.
 */
export const ARTICLE_LIMITS = {
  url: 8_192,
  title: 10_000,
  lang: 100,
  /** The reader goes through 60,000 nodes, and a passage is one of them at least. */
  blocks: 60_000,
  /** All blocks together. */
  text: 2_000_000,
  /** The reader takes 200 of a kind at most. */
  dateClues: 1_000,
  dateClueName: 200,
  /** A whole JSON-LD script is one value. */
  dateClueValue: 60_000,
} as const;
