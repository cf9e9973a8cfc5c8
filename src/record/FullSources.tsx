import type { Source } from '../core/record.ts';
import { dateWords } from '../core/wording/dates.ts';
import { EVENT } from './words.ts';

/** Each source in full: its own title, who published it when, what kind it is, whether it was read, and its archived copy. */
export function FullSources({ sources }: { sources: readonly Source[] }) {
  return (
    <section aria-labelledby="sources-heading">
      <h3 id="sources-heading">{EVENT.sources}</h3>
      <ul class="full-sources">
        {sources.map(({ url, title, publisher, date, kind, seen, archive }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
            <span class="fine quiet">
              {[publisher, date && dateWords(date)].filter(Boolean).join(', ')}
              {' · '}
              <span class={kind}>{EVENT.source[kind]}</span>
              {!seen && ` · ${EVENT.unseen}`}
              {archive && ' · '}
              {archive && (
                <a href={archive} target="_blank" rel="noopener noreferrer">
                  {EVENT.archive}
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
