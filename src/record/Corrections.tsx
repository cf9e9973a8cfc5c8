import type { Correction } from '../core/record.ts';
import { From } from '../ui/From.tsx';
import { CORRECTIONS } from './words.ts';

/** What the record had wrong, newest first; that there is nothing yet is said too. */
export function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  return (
    <section class="corrections" aria-labelledby="corrections-heading">
      <h2 id="corrections-heading">{CORRECTIONS.heading}</h2>
      {corrections.length === 0 && <p class="quiet">{CORRECTIONS.nothing}</p>}
      <ul>
        {corrections.map(({ id, was, since, mended, from }) => (
          <li key={`${from} ${id} ${mended}`}>
            {was}{' '}
            <span class="fine quiet">
              {CORRECTIONS.span(since, mended)}; {id}
              <From entry={{ from }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
