import type { Elsewhere } from '../core/law/elsewhere.ts';
import { EVERYONE } from '../core/record/scopes.ts';
import { onDate } from '../core/wording/dates.ts';
import { scopeName } from '../core/wording/legal-terms.ts';
import { listed } from '../core/wording/lists.ts';
import { placeName } from '../core/wording/places.ts';
import { useWords } from './use-words.ts';

/**
 * Folded list of the other countries in which the article's apps are restricted for everyone.
 * Renders nothing when there are none.
 */
export function ElsewhereList({ entries }: { entries: readonly Elsewhere[] }) {
  const words = useWords();
  const named = ({ jurisdiction, confirmed }: Elsewhere['places'][number]) => {
    const reach = placeName(words, jurisdiction);
    return confirmed
      ? words.say('body_confirmed', { reach, when: onDate(words, confirmed) })
      : reach;
  };
  if (entries.length === 0) return null;
  return (
    <details class="more-findings your-places">
      <summary>{words.say('elsewhere')}</summary>
      {entries.map(({ app, places }) => (
        <div class="separate-rule" key={app.id}>
          <p class="scope">
            {app.name} · {scopeName(words, EVERYONE)}
          </p>
          <p>{listed(words, places.map(named))}</p>
        </div>
      ))}
    </details>
  );
}
