import { From } from '../../components/From.tsx';
import { TheirText } from '../../components/TheirText.tsx';
import { useWords } from '../../components/use-words.ts';
import type { Correction } from '../../core/record/schema.ts';
import { dateWords } from '../../core/wording/dates.ts';

/**
 * Collapsible section with the corrections of the record, newest first, or a note that there are
 * none yet.
 */
export function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  const words = useWords();
  const heading = words.say('record_corrections');
  if (corrections.length === 0)
    return (
      <section class="corrections" aria-label={heading}>
        <p class="quiet">{words.say('record_no_corrections')}</p>
      </section>
    );
  return (
    <details class="corrections">
      <summary>{words.say('folded', { what: heading, count: String(corrections.length) })}</summary>
      <ul>
        {corrections.map(({ id, was, since, mended, from }) => (
          <li key={`${from} ${id} ${mended}`}>
            <TheirText>{was}</TheirText>{' '}
            <span class="fine quiet">
              {words.say('record_corrected', {
                from: dateWords(words, since),
                until: dateWords(words, mended),
                id,
              })}
              <From entry={{ from }} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
