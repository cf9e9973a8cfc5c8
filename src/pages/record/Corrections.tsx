import { From } from '../../components/From.tsx';
import { TheirText } from '../../components/TheirText.tsx';
import { useWords } from '../../components/use-words.ts';
import type { Correction } from '../../core/record/schema.ts';
import { dateWords } from '../../core/wording/dates.ts';

/** Corrections of the record, newest first, or a note that there are none yet. */
export function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  const words = useWords();
  return (
    <section class="corrections" aria-labelledby="corrections-heading">
      <h2 id="corrections-heading">{words.say('record_corrections')}</h2>
      {corrections.length === 0 && <p class="quiet">{words.say('record_no_corrections')}</p>}
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
    </section>
  );
}
