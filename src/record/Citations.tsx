import { useState } from 'preact/hooks';
import type { LegalEvent } from '../core/record.ts';
import { citeEvent } from '../core/record-export.ts';
import { EVENT } from './words.ts';

/** How to cite an event, in three forms to copy. `today` is the day on which it was read. */
export function Citations({ event, today }: { event: LegalEvent; today: string }) {
  const [announcement, setAnnouncement] = useState('');
  const citations = citeEvent(event, today);
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setAnnouncement(EVENT.copied),
      () => setAnnouncement(EVENT.copyFailed),
    );
  return (
    <details class="citations">
      <summary>{EVENT.cite}</summary>
      <p class="fine" role="status">
        {announcement}
      </p>
      {(Object.keys(EVENT.formats) as (keyof typeof EVENT.formats)[]).map((format) => (
        <figure key={format}>
          <figcaption>
            {EVENT.formats[format]}
            <button
              type="button"
              class="small-button"
              aria-label={`${EVENT.copy}: ${EVENT.formats[format]}`}
              onClick={() => copy(citations[format])}
            >
              {EVENT.copy}
            </button>
          </figcaption>
          <pre>{citations[format]}</pre>
        </figure>
      ))}
    </details>
  );
}
