import { publisher, recordTitle } from '../publisher/publisher.ts';
import type { LegalEvent } from '../record/schema.ts';

/**
 * Formats one event as a citation in three forms: plain text, BibTeX, and CSL-JSON (a list with one
 * item, because the CSL schema requires a list). `day` is the day on which the record was read,
 * `YYYY-MM-DD`.
 */
export function citeEvent(
  event: LegalEvent,
  day: string,
): { plain: string; bibtex: string; csl: string } {
  const [source] = event.sources;
  const link = source
    ? { publisher: source.publisher, url: source.url }
    : { publisher: '', url: '' };
  const whose =
    event.from === undefined ? recordTitle(publisher) : `${event.from}’s record in Still Banned?`;
  const [year = '', month, date] = event.date.split('-');
  return {
    plain: `${event.title}, ${event.date}. ${link.publisher}. ${link.url} (${whose}, ${event.id}, read ${day})`,
    bibtex: [
      `@misc{${event.id},`,
      // The inner braces keep BibTeX styles from changing capitals. BibTeX writes months as macros
      // and has no field for the day.
      `  title = {{${bibtexText(event.title)}}},`,
      `  year = {${year}},`,
      ...(month ? [`  month = ${BIBTEX_MONTHS[Number(month) - 1]},`] : []),
      `  date = {${event.date}},`,
      `  howpublished = {\\url{${link.url}}},`,
      `  note = {${bibtexText(link.publisher)}; ${bibtexText(whose)}, read ${day}}`,
      '}',
    ].join('\n'),
    csl: JSON.stringify(
      [
        {
          id: event.id,
          type: 'webpage',
          title: event.title,
          issued: { 'date-parts': [[year, month, date].filter(Boolean).map(Number)] },
          publisher: link.publisher,
          URL: link.url,
          ...(event.from === undefined ? {} : { note: whose }),
          accessed: { 'date-parts': [day.split('-').map(Number)] },
        },
      ],
      null,
      2,
    ),
  };
}

const BIBTEX_MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/**
 * Characters for which a backslash is not enough, with their LaTeX names: after a backslash LaTeX
 * would read some as commands, and BibTeX counts even escaped braces.
 */
const BIBTEX_NAMES: Record<string, string> = {
  '{': 'textbraceleft{}',
  '}': 'textbraceright{}',
  '\\': 'textbackslash{}',
  '^': 'textasciicircum{}',
  '~': 'textasciitilde{}',
};

function bibtexText(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (char) => `\\${BIBTEX_NAMES[char] ?? char}`);
}
