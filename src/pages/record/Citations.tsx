import { useState } from 'preact/hooks';
import { copyText } from '../../components/copy-text.ts';
import { TheirText } from '../../components/TheirText.tsx';
import { useWords } from '../../components/use-words.ts';
import type { Edition } from '../../core/export/cited-works.ts';
import { citeEvent } from '../../core/export/event-citation.ts';
import type { LegalEvent } from '../../core/record/schema.ts';

const FORMATS = ['plain', 'bibtex', 'csl'] as const;
/** Names of the formats that have the same name in every language. */
const NAMES: Partial<Record<(typeof FORMATS)[number], string>> = {
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
};

interface Props {
  event: LegalEvent;
  edition: Edition;
  /** Day on which the reader sees the page, `YYYY-MM-DD`. */
  today: string;
}

/**
 * Collapsible section with the citation of an event in three formats. A button beside each format
 * copies it. In print, only the plain text appears.
 */
export function Citations({ event, edition, today }: Props) {
  const words = useWords();
  const [announcement, setAnnouncement] = useState('');
  const nameOf = (format: (typeof FORMATS)[number]) =>
    NAMES[format] ?? words.say('record_plain_text');
  const citations = citeEvent(event, edition, today);
  const copy = async (text: string) =>
    setAnnouncement(words.say((await copyText(text)) ? 'cited' : 'cite_failed'));
  return (
    <>
      <section class="print-only">
        <h3>{words.say('record_cite')}</h3>
        {citations.plain.split('\n').map((work) => (
          <p key={work}>
            <TheirText>{work}</TheirText>
          </p>
        ))}
      </section>
      <details class="citations">
        <summary>{words.say('record_cite')}</summary>
        <p class="fine" role="status">
          {announcement}
        </p>
        {FORMATS.map((format) => (
          <figure key={format}>
            <figcaption>
              {nameOf(format)}
              <button
                type="button"
                class="small-button"
                aria-label={words.say('copy_as', { format: nameOf(format) })}
                onClick={() => void copy(citations[format])}
              >
                {words.say('record_copy')}
              </button>
            </figcaption>
            <pre>{citations[format]}</pre>
          </figure>
        ))}
      </details>
    </>
  );
}
