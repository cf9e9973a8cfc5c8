import { useState } from 'preact/hooks';
import { copyText } from '../../components/copy-text.ts';
import { TheirText } from '../../components/TheirText.tsx';
import { useWords } from '../../components/use-words.ts';
import { citeEvent } from '../../core/export/event-citation.ts';
import type { LegalEvent } from '../../core/record/schema.ts';

const FORMATS = ['plain', 'bibtex', 'csl'] as const;
/** Names of the formats that are called alike in every language. */
const NAMES: Partial<Record<(typeof FORMATS)[number], string>> = {
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
};

/**
 * Citation of an event in three formats, each with a button that copies it. The formats are folded;
 * in print only the plain text appears. `today`: the day of access.
 */
export function Citations({ event, today }: { event: LegalEvent; today: string }) {
  const words = useWords();
  const [announcement, setAnnouncement] = useState('');
  const nameOf = (format: (typeof FORMATS)[number]) =>
    NAMES[format] ?? words.say('record_plain_text');
  const citations = citeEvent(event, today);
  const copy = async (text: string) =>
    setAnnouncement(words.say((await copyText(text)) ? 'cited' : 'cite_failed'));
  return (
    <>
      <section class="print-only">
        <h3>{words.say('record_cite')}</h3>
        <p>
          <TheirText>{citations.plain}</TheirText>
        </p>
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
                aria-label={words.say('record_copy_as', { format: nameOf(format) })}
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
