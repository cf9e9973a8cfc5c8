import type { Source } from '../record/schema.ts';

/** Maximum length of a document's title on one line, in characters. */
const LONGEST = 36;
/** Minimum length, in characters, of a title that is cut at a comma. */
const WITH_NUMBER = 12;

/**
 * Returns the name of a source on one line: for an authority's page its title, cut if it is long,
 * and otherwise the publisher. A description in brackets does not count as a title, because an
 * editor wrote it.
 */
export function sourceName({ kind, title, publisher }: Source): string {
  const hasTitle = kind === 'primary' && !title.startsWith('[');
  return hasTitle ? shortened(title) : publisher;
}

/** Cuts a title at the first comma, which often follows a law's number, or else after a word. */
function shortened(title: string): string {
  const signs = [...title];
  if (signs.length <= LONGEST) return title;
  const start = signs.slice(0, LONGEST).join('');
  const [untilComma = ''] = start.split(/[,;:] /);
  const hasComma = untilComma.length >= WITH_NUMBER && untilComma !== start;
  return `${(hasComma ? untilComma : start.replace(/[\s,;:–]+\S*$/u, '')) || start}…`;
}
