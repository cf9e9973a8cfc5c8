import type { LegalEvent } from '../record/schema.ts';
import { bibtexEntry } from './bibtex.ts';
import { type CitedWork, citedWorks, type Edition } from './cited-works.ts';
import { cslItem } from './csl.ts';

/** Citation of one event in several formats. */
export interface Citation {
  /** Plain text, with one line for each work. */
  plain: string;
  bibtex: string;
  /** CSL-JSON: a list with one item for each work, as the CSL schema requires. */
  csl: string;
}

/**
 * Cites an event and its best source as plain text, BibTeX and CSL-JSON. `day` is the day on which
 * the record was read, `YYYY-MM-DD`.
 */
export function citeEvent(event: LegalEvent, edition: Edition, day: string): Citation {
  const works = citedWorks(event, edition);
  return {
    plain: plainCitation(event, edition, day),
    bibtex: works.map((work) => bibtexEntry(work, day)).join('\n\n'),
    csl: JSON.stringify(
      works.map((work) => cslItem(work, day)),
      null,
      2,
    ),
  };
}

/**
 * Cites an event in plain text, one line for each work. `day` is when the record was read,
 * `YYYY-MM-DD`; null on a static page.
 */
export function plainCitation(event: LegalEvent, edition: Edition, day: string | null): string {
  return citedWorks(event, edition)
    .map((work) => plainText(work, day))
    .join('\n');
}

function plainText(work: CitedWork, day: string | null): string {
  const details = [work.container, work.publisher, work.edition, work.date];
  const sentences = [work.title, details.filter(Boolean).join(', ')].map((text) =>
    /[.?!]$/.test(text) ? text : `${text}.`,
  );
  const archived = work.archive && `archived at ${work.archive}`;
  const addresses = [work.url, archived].filter(Boolean).join(', ');
  return [...sentences, addresses, day && `(accessed ${day})`].filter(Boolean).join(' ');
}
