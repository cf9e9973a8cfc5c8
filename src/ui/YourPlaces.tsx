import type { ThenAndNow } from '../core/annotation.ts';
import { scopeName } from '../core/wording.ts';
import { PlaceName } from './PlaceName.tsx';
import { StateBadge } from './StateBadge.tsx';
import { useWords } from './use-words.ts';

/** What the law is now in the reader's own places, folded. A rule for some people only is named as such. Nothing without places. */
export function YourPlaces({ rows, today }: { rows: readonly ThenAndNow[]; today: string }) {
  const words = useWords();
  // The public row is there also with nothing on record, which is an answer, unless another rule has one.
  const known = rows.filter((row) => row.now.state !== 'no-record' || !hasOther(rows, row));
  if (known.length === 0) return null;
  return (
    <details class="more-findings your-places">
      <summary>{words.say('your_places')}</summary>
      <ul>
        {known.map(({ app, jurisdiction, scope, now }) => (
          <li class="separate-rule" key={`${app.id} ${jurisdiction.code} ${scope}`}>
            <p class="scope">
              {app.name} · <PlaceName place={jurisdiction} />
              {scope !== 'public' && ` · ${scopeName(words, scope)}`}
            </p>
            <StateBadge status={now} day={today} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function hasOther(rows: readonly ThenAndNow[], { app, jurisdiction }: ThenAndNow): boolean {
  return rows.some(
    (other) => other.app === app && other.jurisdiction === jurisdiction && other.now.state !== 'no-record',
  );
}
