import { useState } from 'preact/hooks';
import { useWords } from '../../components/use-words.ts';
import type { Jurisdiction } from '../../core/record/schema.ts';
import { MOST_PLACES } from '../../core/settings/settings.ts';
import { nameByCode, placeName } from '../../core/wording/places.ts';

interface Props {
  places: readonly string[];
  /** Codes of the places guessed from the browser's languages. */
  guesses: readonly string[];
  /** Every place in the record, sorted by name. */
  jurisdictions: readonly Jurisdiction[];
  onPlaces: (places: string[]) => void;
}

/**
 * Controls with which the reader chooses places. They are a button for each guessed or chosen
 * place, and a list of all other places. A place in the list is chosen only with the button "Add",
 * because moving through a closed list by keyboard selects one place after the other.
 */
export function ChoosePlaces({ places, guesses, jurisdictions, onPlaces }: Props) {
  const words = useWords();
  const [choice, setChoice] = useState('');
  const nameOf = (code: string) => nameByCode(words, code, jurisdictions);
  const shown = [...new Set([...guesses, ...places])];
  const left = jurisdictions
    .filter(({ code }) => !shown.includes(code))
    .toSorted((a, b) => placeName(words, a).localeCompare(placeName(words, b), words.locale));
  const isFull = places.length >= MOST_PLACES;
  return (
    <section aria-labelledby="places">
      <h2 id="places">{words.say('options_places')}</h2>
      <p>{words.say('options_places_meaning')}</p>
      {guesses.length > 0 && <p class="fine">{words.say('welcome_guessed')}</p>}
      {shown.length > 0 && (
        <ul class="place-choices" aria-labelledby="places">
          {shown.map((code) => (
            <li key={code}>
              <button
                type="button"
                class="place-choice"
                aria-pressed={places.includes(code)}
                aria-disabled={isFull && !places.includes(code)}
                onClick={() => {
                  if (places.includes(code)) onPlaces(places.filter((chosen) => chosen !== code));
                  else if (!isFull) onPlaces([...places, code]);
                }}
              >
                {nameOf(code)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && !isFull && (
        <form
          class="other-place"
          onSubmit={(event) => {
            event.preventDefault();
            if (choice) onPlaces([...places, choice]);
            setChoice('');
          }}
        >
          <label for="place">{words.say('options_place')}</label>
          <select
            id="place"
            value={choice}
            onChange={(event) => setChoice(event.currentTarget.value)}
          >
            <option value="">{words.say('options_choose_place')}</option>
            {left.map(({ code }) => (
              <option value={code} key={code}>
                {nameOf(code)}
              </option>
            ))}
          </select>
          <button type="submit" class="small-button">
            {words.say('options_add')}
          </button>
        </form>
      )}
    </section>
  );
}
