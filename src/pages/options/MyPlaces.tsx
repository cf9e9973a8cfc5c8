import { useState } from 'preact/hooks';
import { Locked } from '../../components/Locked.tsx';
import { useWords } from '../../components/use-words.ts';
import { countryOf, isPartOfCountry } from '../../core/record/place-codes.ts';
import type { Jurisdiction } from '../../core/record/schema.ts';
import { MOST_PLACES } from '../../core/settings/settings.ts';
import { isNamedInEnglish, nameByCode } from '../../core/wording/places.ts';
import type { Words } from '../../core/wording/words.ts';
import { Entries } from './Entries.tsx';
import type { OptionsActions, Outcome } from './options.ts';
import { Section } from './Section.tsx';

type Props = Pick<OptionsActions, 'onPlaces'> & {
  places: readonly string[];
  /** Every place in the record, sorted by name. */
  jurisdictions: readonly Jurisdiction[];
  /** Reason why the reader can't change their places; null when they can. */
  lock: string | null;
  outcome: Outcome | null;
};

/**
 * List of the places that the reader has chosen, and a menu for choosing other places in the
 * record.
 */
export function MyPlaces({ places, jurisdictions, lock, outcome, onPlaces }: Props) {
  const words = useWords();
  const [choice, setChoice] = useState('');
  const nameOf = (code: string) => nameByCode(words, code, jurisdictions);
  const left = jurisdictions.filter(({ code }) => !places.includes(code));
  return (
    <Section name="places" heading={words.say('options_places')} outcome={outcome}>
      <p>{words.say('options_places_meaning')}</p>
      <Locked reason={lock}>
        {places.length === 0 && <p class="fine">{words.say('options_places_none')}</p>}
        {places.length > 0 && (
          <Entries
            label={words.say('options_places')}
            entries={places.map((code) => ({ key: code, name: nameOf(code) }))}
            action={words.say('options_remove')}
            onAction={(key) => onPlaces(places.filter((code) => code !== key))}
          />
        )}
        {jurisdictions.length === 0 && <p class="warning">{words.say('options_no_record')}</p>}
        {places.length >= MOST_PLACES && (
          <p class="fine">{words.say('options_places_most', { count: MOST_PLACES })}</p>
        )}
        {left.length > 0 && places.length < MOST_PLACES && (
          <form
            class="add-place"
            onSubmit={(event) => {
              event.preventDefault();
              if (choice) onPlaces([...places, choice]);
              setChoice('');
            }}
          >
            <label class="visually-hidden" for="place">
              {words.say('options_place')}
            </label>
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
            <button type="submit" class="small-button">
              {words.say('options_add')}
            </button>
          </form>
        )}
      </Locked>
    </Section>
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
