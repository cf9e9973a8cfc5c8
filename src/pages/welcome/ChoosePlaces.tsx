import { AddPlace } from '../../components/AddPlace.tsx';
import { useWords } from '../../components/use-words.ts';
import type { Jurisdiction } from '../../core/record/schema.ts';
import { MOST_PLACES } from '../../core/settings/settings.ts';
import { nameByCode } from '../../core/wording/places.ts';

interface Props {
  places: readonly string[];
  /** Codes of the places guessed from the browser's languages. */
  guesses: readonly string[];
  /** Every place in the record. */
  jurisdictions: readonly Jurisdiction[];
  onPlaces: (places: string[]) => void;
}

/**
 * Controls with which the reader chooses places. They are a button for each guessed or chosen
 * place, and a list of all other places.
 */
export function ChoosePlaces({ places, guesses, jurisdictions, onPlaces }: Props) {
  const words = useWords();
  const nameOf = (code: string) => nameByCode(words, code, jurisdictions);
  const shown = [...new Set([...guesses, ...places])];
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
      <AddPlace {...{ places, jurisdictions, onPlaces }} leftOut={shown} />
    </section>
  );
}
