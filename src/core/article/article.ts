/**
 * What the page's reader hands to the background: an article's text in order, and everything on the page
 * that may tell when it was published. Plain data, no DOM, so that it crosses a message border.
 */
export interface Article {
  /** Address as the reader sees it, without the fragment. */
  url: string;
  /** The headline (the article's h1, else Open Graph's, else the document's title); may be empty. */
  title: string;
  /** BCP 47 tag the page declares (`html[lang]`), or ''. */
  lang: string;
  /** Prose of the article in document order: headings, paragraphs, list items, quotations. White space folded, never empty. */
  blocks: Block[];
  /** Everything that may tell the publication date, as found; `publishedOn` decides. */
  dateClues: DateClue[];
}

export interface Block {
  kind: 'heading' | 'text';
  text: string;
}

/** One raw statement of a date on the page: where it was and its exact text. */
export interface DateClue {
  /** `json-ld`, `meta`, `microdata`, `time`, `text` (a visible dateline). The URL is judged from `Article.url`. */
  from: 'json-ld' | 'meta' | 'microdata' | 'time' | 'text';
  /**
   * What names it: the property (`article:published_time`, `datePublished`); for `time` and `text` the classes of the
   * element and its parent, which often say whether it is a publication or an update; '' for a whole JSON-LD script.
   */
  name: string;
  /** The value or visible text; for `json-ld` the script's whole text, broken or not. */
  value: string;
  /** How many passages of text it stands after the headline (before it: negative). Absent when it has no place in the text. */
  fromHeadline?: number;
}

/** The day an article was published, in the publisher's own zone, and what said so. */
export interface Published {
  /** `YYYY-MM-DD` */
  date: string;
  /** The clue that decided, in words for a reader: `article:published_time`, `JSON-LD datePublished`, `address`, `dateline`. */
  source: string;
}
