import type { Source } from '../record/schema.ts';

/** Longest title of a document on one line, in characters. */
const LONGEST = 36;
/** Shortest title, in characters, that can result from cutting at a comma. */
const WITH_NUMBER = 12;

/**
 * Returns the name of a source on one line: for an authority's page its title, shortened if it is
 * long; for any other page its publisher. A description in square brackets does not count as a
 * title, because an editor wrote it.
 */
export function sourceName({ kind, title, publisher }: Source): string {
  const hasTitle = kind === 'primary' && !title.startsWith('[');
  return hasTitle ? shortened(title) : publisher;
}

/**
 * Cuts a long title at the first comma, which often follows a law's number, or else after a word.
 */
function shortened(title: string): string {
  const signs = [...title];
  if (signs.length <= LONGEST) return title;
  const start = signs.slice(0, LONGEST).join('');
  const [untilComma = ''] = start.split(/[,;:] /);
  const hasComma = untilComma.length >= WITH_NUMBER && untilComma !== start;
  return `${(hasComma ? untilComma : start.replace(/[\s,;:–]+\S*$/u, '')) || start}…`;
}
