import type { Elsewhere } from '../core/law/elsewhere.ts';
import { onDate } from '../core/wording/dates.ts';
import { inRow, listed } from '../core/wording/lists.ts';
import { placeName } from '../core/wording/places.ts';
import { InFold } from './InFold.tsx';
import { useWords } from './use-words.ts';

/** Number of countries that are named before the reader opens the list. */
const NAMED = 2;

/**
 * Collapsible list of countries, other than the article's own, where the article's apps are
 * restricted for everyone. Renders nothing when there are no such countries.
 */
export function ElsewhereList({ entries }: { entries: readonly Elsewhere[] }) {
  const words = useWords();
  if (entries.length === 0) return null;
  const all = entries.flatMap(({ places }) => places);
  const names = [...new Set(all.map(({ jurisdiction }) => placeName(words, jurisdiction)))];
  return (
    <details class="elsewhere">
      <summary>
        {words.say(names.length > NAMED ? 'elsewhere_more' : 'elsewhere', {
          places: inRow(words, names.slice(0, NAMED)),
          count: names.length,
        })}
      </summary>
      <InFold>
        <Entries entries={entries} />
      </InFold>
    </details>
  );
}

function Entries({ entries }: { entries: readonly Elsewhere[] }) {
  const words = useWords();
  const named = ({ jurisdiction, confirmed }: Elsewhere['places'][number]) => {
    const reach = placeName(words, jurisdiction);
    return confirmed
      ? words.say('body_confirmed', { reach, when: onDate(words, confirmed) })
      : reach;
  };
  return entries.map(({ app, places }) => (
    <p class="separate-rule" key={app.id}>
      {words.pieces('labelled', {
        label: <b>{app.name}</b>,
        text: listed(words, places.map(named)),
      })}
    </p>
  ));
}
