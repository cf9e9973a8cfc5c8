import { useState } from 'preact/hooks';
import { countryOf, isPartOfCountry } from '../core/record/place-codes.ts';
import type { Jurisdiction } from '../core/record/schema.ts';
import { MOST_PLACES } from '../core/settings/settings.ts';
import { isNamedInEnglish, nameByCode } from '../core/wording/places.ts';
import type { Words } from '../core/wording/words.ts';
import { useWords } from './use-words.ts';

interface Props {
  /** Codes of the places that the reader has chosen. */
  places: readonly string[];
  /** Every place in the record. */
  jurisdictions: readonly Jurisdiction[];
  /** Codes of the places that the list leaves out. */
  leftOut: readonly string[];
  onPlaces: (places: string[]) => void;
}

/**
 * List of further places, with a button that adds the selected one to the chosen places. A place
 * is chosen only with the button, because moving through a closed list by keyboard selects one
 * place after the other. Renders nothing when no place is left to add.
 */
export function AddPlace({ places, jurisdictions, leftOut, onPlaces }: Props) {
  const words = useWords();
  const [choice, setChoice] = useState('');
  const nameOf = (code: string) => nameByCode(words, code, jurisdictions);
  const left = jurisdictions.filter(({ code }) => !leftOut.includes(code));
  // The button stays when no more places can be added, so that it keeps the keyboard focus.
  const isFull = places.length >= MOST_PLACES;
  if (left.length === 0) return null;
  return (
    <>
      {isFull && <p class="fine">{words.say('options_places_most', { count: MOST_PLACES })}</p>}
      <form
        class="add-place"
        onSubmit={(event) => {
          event.preventDefault();
          if (!choice || isFull) return;
          onPlaces([...places, choice]);
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
          {groupsOf(left, nameOf, words).map(({ name, members }) => (
            <optgroup label={name} key={name}>
              {members.map((member) => (
                <option
                  value={member.code}
                  lang={isNamedInEnglish(words, member) ? 'en' : undefined}
                  key={member.code}
                >
                  {nameOf(member.code)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <button type="submit" class="small-button" aria-disabled={isFull}>
          {words.say('options_add')}
        </button>
      </form>
    </>
  );
}

/**
 * Returns the groups of options in the list of places: countries and unions first, then the parts
 * of each country.
 */
function groupsOf(all: readonly Jurisdiction[], nameOf: (code: string) => string, words: Words) {
  const whole = words.say('options_whole');
  const groups = new Map<string, Jurisdiction[]>([[whole, []]]);
  const byName = all.toSorted((a, b) => nameOf(a.code).localeCompare(nameOf(b.code), words.locale));
  for (const place of byName) {
    const name = isPartOfCountry(place.code) ? nameOf(countryOf(place.code)) : whole;
    groups.set(name, [...(groups.get(name) ?? []), place]);
  }
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .map(([name, members]) => ({ name, members }));
}
