import { useWords } from '../../../components/use-words.ts';
import { measurementsUrl } from '../../../core/law/access.ts';
import { countryOf, isPartOf } from '../../../core/record/place-codes.ts';
import { measuresIn } from '../../../core/record/record-index.ts';
import type { Jurisdiction, LegalRecord } from '../../../core/record/schema.ts';
import { placeName } from '../../../core/wording/places.ts';
import { useNavigation } from '../use-navigation.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { View } from '../view.ts';

interface Props {
  record: LegalRecord;
  place: Jurisdiction;
}

/**
 * Links on the page of a place: to its country, to its parts that have rules on the chosen app, to
 * other apps with rules there, and, for a country, to measurements of the country's networks.
 */
export function Relatives({ record, place }: Props) {
  const words = useWords();
  const { code } = place;
  const { app } = useNavigation().view;
  const { compare } = new Intl.Collator(words.locale);
  const isCountry = /^[A-Z]{2}$/.test(code) && code !== 'EU';
  const whole = record.jurisdictions.filter(
    (one) => one.code === countryOf(code) && one.code !== code,
  );
  const parts = record.jurisdictions.filter(
    (one) =>
      isPartOf(one.code, code) &&
      measuresIn(record, one.code).some(({ apps }) => apps.includes(app)),
  );
  const apps = new Set(measuresIn(record, code).flatMap((measure) => measure.apps));
  const current = record.apps.find(({ id }) => id === app);
  const others = record.apps.filter(({ id }) => id !== app && apps.has(id));
  const links: [string, [string, Partial<View>][]][] = [
    [words.say('record_part_of'), whole.map((one) => [placeName(words, one), { place: one.code }])],
    [
      words.say('record_parts'),
      parts
        .map((one): [string, Partial<View>] => [placeName(words, one), { place: one.code }])
        .sort(([a], [b]) => compare(a, b)),
    ],
    [words.say('record_other_apps'), others.map((one) => [one.name, { app: one.id }])],
  ];
  return (
    <aside class="relatives" aria-label={placeName(words, place)}>
      {links
        .filter(([, list]) => list.length > 0)
        .map(([heading, list]) => (
          <section key={heading}>
            <h3>{heading}</h3>
            <ul>
              {list.map(([text, to]) => (
                <li key={text}>
                  <ViewLink to={to}>{text}</ViewLink>
                </li>
              ))}
            </ul>
          </section>
        ))}
      {isCountry && (
        <p class="fine quiet">
          {words.say('record_access', { place: placeName(words, place) })}{' '}
          <a href={measurementsUrl(current, code)} target="_blank" rel="noopener noreferrer">
            {words.say('record_access_link', { app: current?.name ?? app })}
          </a>
        </p>
      )}
    </aside>
  );
}
