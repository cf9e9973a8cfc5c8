import type { State } from '../../core/record.ts';
import { stateSchema } from '../../core/record.ts';
import { capitalised } from '../../core/wording/words.ts';
import { stateWord } from '../../core/wording.ts';
import { useWords } from '../../ui/use-words.ts';
import type { PlaceStatus } from '../day/law-on-days.ts';
import { useNavigation } from '../use-navigation.ts';

interface Props {
  /** What the filters choose from. */
  entries: readonly PlaceStatus[];
  text: string;
  onText: (text: string) => void;
}

/** What the table shows: places or instruments by a part of their name, one state, every group of people or the map's. */
export function TableFilters({ entries, text, onText }: Props) {
  const words = useWords();
  const { view, change } = useNavigation();
  const counts = new Map<State, number>();
  for (const { status } of entries) counts.set(status.state, (counts.get(status.state) ?? 0) + 1);
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
        value={view.state ?? ''}
        onChange={(event) => change({ state: (event.currentTarget.value || null) as State | null })}
      >
        <option value="">{words.say('record_every_state', { count: entries.length })}</option>
        {stateSchema.options.map((state) => (
          <option key={state} value={state}>
            {words.say('record_state_count', {
              state: capitalised(stateWord(words, state)),
              count: counts.get(state) ?? 0,
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
