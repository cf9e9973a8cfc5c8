import type { ThenAndNow } from '../core/answers/then-and-now.ts';
import { isForEveryone } from '../core/record/scopes.ts';
import { scopeName } from '../core/wording/legal-terms.ts';
import { InFold } from './InFold.tsx';
import { PlaceName } from './PlaceName.tsx';
import { StateBadge } from './StateBadge.tsx';
import { useWords } from './use-words.ts';

/**
 * Collapsible section with today's law in the places that the reader chose. App and place appear
 * once, above their rules. Renders nothing without chosen places.
 */
export function YourPlaces({ rows, today }: { rows: readonly ThenAndNow[]; today: string }) {
  const words = useWords();
  if (rows.length === 0) return null;
  return (
    <details class="your-places">
      <summary>{words.say('your_places')}</summary>
      <InFold>
        <ul>
          {rows.map((row, index) => {
            const isSame = subjectOf(row) === subjectOf(rows[index - 1]);
            return (
              <li class="separate-rule" key={index}>
                <p class="scope">
                  {!isSame && (
                    <b>
                      {row.app.name} · <PlaceName place={row.jurisdiction} />{' '}
                    </b>
                  )}
                  {!isForEveryone(row.scope) && scopeName(words, row.scope)}
                </p>
                <StateBadge status={row.now} day={today} />
              </li>
            );
          })}
        </ul>
      </InFold>
    </details>
  );
}

/**
 * Returns a string that two rows share if they are about the same app and place. Objects that come
 * in messages are copies, so the same app may be two different objects.
 */
function subjectOf(row: ThenAndNow | undefined): string | undefined {
  return row && row.app.id + row.jurisdiction.code;
}
