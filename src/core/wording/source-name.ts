import type { Source } from '../record/schema.ts';

/** Greatest length of a document's title in a line, in characters. */
const LONGEST = 36;
/** Least length of a title that is cut at a comma, in characters. */
const WITH_NUMBER = 12;

/**
 * Returns the name of a source in a line: the title of an authority's page, or the beginning of a
 * long one, else the publisher. Editors describe an untitled page in brackets, which is no title.
 */
export function sourceName({ kind, title, publisher }: Source): string {
  const hasTitle = kind === 'primary' && !title.startsWith('[');
  return hasTitle ? shortened(title) : publisher;
}

/** Cuts at the first comma, which often follows a law's number, else after a word. */
function shortened(title: string): string {
  const signs = [...title];
  if (signs.length <= LONGEST) return title;
  const start = signs.slice(0, LONGEST).join('');
  const [untilComma = ''] = start.split(/[,;:] /);
  const hasComma = untilComma.length >= WITH_NUMBER && untilComma !== start;
  return `${(hasComma ? untilComma : start.replace(/[\s,;:–]+\S*$/u, '')) || start}…`;
}
