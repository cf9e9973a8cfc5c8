import { useMemo } from 'preact/hooks';
import { type KnownLook, lookWord } from '../../../components/looks.tsx';
import { useWords } from '../../../components/use-words.ts';
import { capitalised } from '../../../core/wording/words.ts';
import { looksOf, looksToName } from '../count-looks.ts';
import type { PlaceStatus } from '../day/law-on-days.ts';
import { useNavigation } from '../use-navigation.ts';

interface Props {
  /**
   * Rows of the table before filtering. The list of looks offers only looks that occur in these
   * rows, and the look that the reader has chosen.
   */
  entries: readonly PlaceStatus[];
  text: string;
  onText: (text: string) => void;
}

/**
 * Filters of the table: a text field (see `matching`), a list of looks (see `Look`), and a checkbox
 * that shows the rules for all groups of people.
 */
export function TableFilters({ entries, text, onText }: Props) {
  const words = useWords();
  const { view, change } = useNavigation();
  const counts = useMemo(() => looksOf(entries), [entries]);
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{words.say('record_filters')}</legend>
      <input
        type="search"
        value={text}
        aria-label={words.say('record_filter')}
        placeholder={words.say('record_filter')}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <select
        aria-label={words.say('record_state')}
        value={view.look ?? ''}
        onChange={(event) =>
          change({ look: (event.currentTarget.value || null) as KnownLook | null })
        }
      >
        <option value="">{words.say('record_every_state', { count: entries.length })}</option>
        {looksToName(counts, view.look).map((look) => (
          <option key={look} value={look}>
            {words.say('record_state_count', {
              state: capitalised(lookWord(words, look)),
              count: counts.get(look) ?? 0,
            })}
          </option>
        ))}
      </select>
      <label class="tick">
        <input
          type="checkbox"
          checked={view.everyone}
          onChange={(event) => change({ everyone: event.currentTarget.checked })}
        />
        {words.say('record_everyone')}
      </label>
    </fieldset>
  );
}
