import type { Jurisdiction, LegalRecord } from '../core/record.ts';
import { measuresIn } from '../core/record-index.ts';
import type { Navigation } from './use-view.ts';
import { ViewLink } from './ViewLink.tsx';
import { PLACE } from './words.ts';

interface Props {
  record: LegalRecord;
  place: Jurisdiction;
  navigation: Navigation;
}

/** Where to go from a place: what it is a part of, its parts, other apps on record there, and who measures its networks. */
export function Relatives({ record, place: { code, name }, navigation }: Props) {
  const { app } = navigation.view;
  const country = code.slice(0, 2);
  const isCountry = /^[A-Z]{2}$/.test(code) && code !== 'EU';
  const whole = record.jurisdictions.filter((one) => one.code === country && one.code !== code);
  const parts = record.jurisdictions.filter(
    (one) =>
      one.code.startsWith(`${code}-`) && measuresIn(record, one.code).some(({ apps }) => apps.includes(app)),
  );
  const apps = new Set(measuresIn(record, code).flatMap((measure) => measure.apps));
  const current = record.apps.find(({ id }) => id === app);
  const others = record.apps.filter(({ id }) => id !== app && apps.has(id));
  const links: [string, [string, Parameters<Navigation['go']>[0]][]][] = [
    [PLACE.whole, whole.map((one) => [one.name, { place: one.code }])],
    [PLACE.parts, parts.map((one) => [one.name, { place: one.code }])],
    [PLACE.otherApps, others.map((one) => [one.name, { app: one.id }])],
  ];
  return (
    <aside class="relatives" aria-label={name}>
      {links
        .filter(([, list]) => list.length > 0)
        .map(([heading, list]) => (
          <section key={heading}>
            <h3>{heading}</h3>
            <ul>
              {list.map(([text, to]) => (
                <li key={text}>
                  <ViewLink navigation={navigation} to={to}>
                    {text}
                  </ViewLink>
                </li>
              ))}
            </ul>
          </section>
        ))}
      {isCountry && (
        <p class="fine quiet">
          {PLACE.access(name)}{' '}
          <a href={measurementsOf(code, current?.host)} target="_blank" rel="noopener noreferrer">
            {PLACE.accessLink(current?.name ?? app)}
          </a>
        </p>
      )}
    </aside>
  );
}

/** OONI Explorer's measurements of a host in a country, or of everything there. */
function measurementsOf(country: string, host: string | undefined): string {
  if (!host) return `https://explorer.ooni.org/country/${country}`;
  const asked = {
    probe_cc: country,
    domain: host,
    test_name: 'web_connectivity',
    axis_x: 'measurement_start_day',
  };
  return `https://explorer.ooni.org/chart/mat?${new URLSearchParams(asked)}`;
}
