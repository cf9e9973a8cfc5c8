import type { Correction } from '../core/record.ts';
import { dateWords } from '../core/wording/dates.ts';

/** What the record had wrong, newest first; that there is nothing yet is said too. */
export function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  return (
    <section aria-labelledby="corrections-heading">
      <h2 id="corrections-heading">Corrections</h2>
      {corrections.length === 0 && <p class="quiet">No release has had to be corrected so far.</p>}
      <ul>
        {corrections.map(({ id, was, since, mended }) => (
          <li key={`${id} ${mended}`}>
            {was}{' '}
            <span class="quiet">
              From {dateWords(since)} until {dateWords(mended)}; {id}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
