import type { CitedWork } from './cited-works.ts';

/**
 * Formats a work as a BibTeX entry. `day` is the day on which somebody read the work,
 * `YYYY-MM-DD`. All texts are escaped for LaTeX.
 */
export function bibtexEntry(work: CitedWork, day: string): string {
  const [year, month] = work.date?.split('-') ?? [];
  const author = work.container ?? work.publisher;
  const note = [work.edition, work.archive && `archived at ${work.archive}`, `read ${day}`];
  return [
    `@misc{${work.key},`,
    // The inner braces keep BibTeX styles from changing capitals and from splitting names.
    `  title = {{${bibtexText(work.title)}}},`,
    ...(author ? [`  author = {{${bibtexText(author)}}},`] : []),
    ...(year ? [`  year = {${year}},`] : []),
    // BibTeX has a field for the month, but none for the day. So `date` gives the full date.
    ...(month ? [`  month = ${MONTHS[Number(month) - 1]},`] : []),
    ...(work.date ? [`  date = {${work.date}},`] : []),
    ...(work.url ? [`  howpublished = {\\url{${work.url}}},`] : []),
    `  note = {${bibtexText(note.filter(Boolean).join('; '))}}`,
    '}',
  ].join('\n');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Names of LaTeX commands for characters that a backslash alone does not escape. */
const NAMES: Record<string, string> = {
  // BibTeX counts the brace in `\{` as an opening one, and then misses the closing one.
  '{': 'textbraceleft{}',
  '}': 'textbraceright{}',
  '\\': 'textbackslash{}',
  '^': 'textasciicircum{}',
  // In LaTeX, `\~` does not print a tilde, but puts one on the next letter.
  '~': 'textasciitilde{}',
};

function bibtexText(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (char) => `\\${NAMES[char] ?? char}`);
}
