import { useState } from 'preact/hooks';
import { MOST_PLACES } from '../core/most-places.ts';
import type { Jurisdiction } from '../core/record.ts';
import { Entries } from './Entries.tsx';
import type { OptionsActions, Told } from './options.ts';
import { Section } from './Section.tsx';
import { PLACES } from './words.ts';

type Props = Pick<OptionsActions, 'onPlaces'> & {
  places: readonly string[];
  /** Every place of the record, by name. */
  jurisdictions: readonly Jurisdiction[];
  told: Told | null;
};

/** The reader's own jurisdictions, from those that the record knows. */
export function MyPlaces({ places, jurisdictions, told, onPlaces }: Props) {
  const [choice, setChoice] = useState('');
  const nameOf = (code: string) => jurisdictions.find((one) => one.code === code)?.name ?? code;
  const left = jurisdictions.filter(({ code }) => !places.includes(code));
  return (
    <Section part="places" heading={PLACES.heading} told={told}>
      <p>{PLACES.meaning}</p>
      {places.length === 0 && <p class="fine">{PLACES.none}</p>}
      {places.length > 0 && (
        <Entries
          label={PLACES.heading}
          entries={places.map((code) => ({ key: code, name: nameOf(code) }))}
          action={PLACES.remove}
          onAction={(key) => onPlaces(places.filter((code) => code !== key))}
        />
      )}
      {jurisdictions.length === 0 && <p class="warning">{PLACES.noRecord}</p>}
      {places.length >= MOST_PLACES && <p class="fine">{PLACES.most(MOST_PLACES)}</p>}
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
            {PLACES.label}
          </label>
          <select id="place" value={choice} onChange={(event) => setChoice(event.currentTarget.value)}>
            <option value="">{PLACES.choose}</option>
            {groupsOf(left, nameOf).map(({ name, members }) => (
              <optgroup label={name} key={name}>
                {members.map((one) => (
                  <option value={one.code} key={one.code}>
                    {one.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          <button type="submit" class="small-button">
            {PLACES.add}
          </button>
        </form>
      )}
    </Section>
  );
}

/** Countries and unions first, then the parts of each country. */
function groupsOf(all: readonly Jurisdiction[], nameOf: (code: string) => string) {
  const groups = new Map<string, Jurisdiction[]>([[PLACES.whole, []]]);
  for (const one of all) {
    const name = one.code.includes('-') ? nameOf(one.code.split('-', 1)[0] ?? '') : PLACES.whole;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .map(([name, members]) => ({ name, members }));
}
