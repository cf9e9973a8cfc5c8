import { AddPlace } from '../../components/AddPlace.tsx';
import { Locked } from '../../components/Locked.tsx';
import { useWords } from '../../components/use-words.ts';
import type { Jurisdiction } from '../../core/record/schema.ts';
import { nameByCode } from '../../core/wording/places.ts';
import { Entries } from './Entries.tsx';
import type { OptionsActions, Outcome } from './options.ts';
import { Section } from './Section.tsx';

type Props = Pick<OptionsActions, 'onPlaces'> & {
  places: readonly string[];
  /** Every place in the record. */
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
  return (
    <Section name="places" heading={words.say('options_places')} outcome={outcome}>
      <p>{words.say('options_places_meaning')}</p>
      <Locked reason={lock}>
        {places.length === 0 && <p class="fine">{words.say('options_places_none')}</p>}
        {places.length > 0 && (
          <Entries
            label={words.say('options_places')}
            entries={places.map((code) => ({
              key: code,
              name: nameByCode(words, code, jurisdictions),
            }))}
            action={words.say('options_remove')}
            onAction={(key) => onPlaces(places.filter((code) => code !== key))}
          />
        )}
        {jurisdictions.length === 0 && <p class="warning">{words.say('options_no_record')}</p>}
        <AddPlace {...{ places, jurisdictions, onPlaces }} leftOut={places} />
      </Locked>
    </Section>
  );
}
