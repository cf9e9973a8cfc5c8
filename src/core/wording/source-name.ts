import { countUnspaced } from '../article/unspaced-scripts.ts';
import type { Source } from '../record/schema.ts';

/**
 * Name of a source: a title or a publisher. A title that needs more than two lines is cut; a
 * publisher's name is never cut.
 */
export interface SourceName {
  shown: string;
  /** True when only the beginning of the title is shown. */
  isCut?: boolean;
}

/** Maximum width of a title, in Latin characters: about two lines. Longer titles are cut. */
const LONGEST = 80;
/** A title is cut at the end of a clause only if at least this many characters remain. */
const SHORTEST_CLAUSE = 20;

/** Returns the name of a source: the title of an authority's own page, or else the publisher. */
export function sourceName({ kind, title, publisher }: Source): SourceName {
  // A title in square brackets was written by an editor.
  const hasTitle = kind === 'primary' && !title.startsWith('[');
  return hasTitle ? inTwoLines(title) : { shown: publisher };
}

/** Cuts a long title at the end of a clause, or else after a word. */
function inTwoLines(title: string): SourceName {
  const signs = [...title];
  const most = signs.findIndex((_, index) => widthOf(signs.slice(0, index + 1).join('')) > LONGEST);
  if (most < 0) return { shown: title };
  const start = signs.slice(0, most).join('');
  const clause = start.replace(/[,;:–—-] [^,;:–—]*$/u, '');
  const isClause = clause !== start && clause.length >= SHORTEST_CLAUSE;
  const shown = (isClause ? clause : start.replace(/[\s,;:–]+\S*$/u, '')) || start;
  return { shown, isCut: true };
}

/**
 * Returns the width of a text in Latin characters. A Chinese, Japanese, Korean or Thai character
 * counts as two.
 */
function widthOf(text: string): number {
  return text.length + countUnspaced(text);
}
