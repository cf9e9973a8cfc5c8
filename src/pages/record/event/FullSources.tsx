import { TheirText } from '../../../components/TheirText.tsx';
import { useWords } from '../../../components/use-words.ts';
import type { Source } from '../../../core/record/schema.ts';
import { dateWords } from '../../../core/wording/dates.ts';

/** List of sources in detail: title, publisher, date, kind and archived copy. */
export function FullSources({ sources }: { sources: readonly Source[] }) {
  const words = useWords();
  return (
    <section aria-labelledby="sources-heading">
      <h3 id="sources-heading">{words.say('sources')}</h3>
      <ul class="full-sources">
        {sources.map(({ url, title, publisher, date, kind, archive }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              <TheirText>{title}</TheirText>
            </a>
            <span class="fine quiet">
              {date ? (
                words.pieces('join_comma', {
                  first: <TheirText>{publisher}</TheirText>,
                  second: dateWords(words, date),
                })
              ) : (
                <TheirText>{publisher}</TheirText>
              )}
              {' · '}
              <span class={kind}>{words.say(`record_source_${kind}`)}</span>
              {archive && ' · '}
              {archive && (
                <a href={archive} target="_blank" rel="noopener noreferrer">
                  {words.say('archived')}
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
