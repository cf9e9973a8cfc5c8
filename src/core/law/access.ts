import { measuresIn } from '../record/record-index.ts';
import type { App, LegalRecord, Measure } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import type { Status } from './standing.ts';

/**
 * The record's note on how access to an app differs from what the law says, with a link to
 * measurements.
 */
export interface Access {
  note: string;
  /** Address of OONI Explorer's page for the country and the app. */
  url: string;
}

/**
 * Returns the notes on access in one place and scope. If a measure governs there, only its note is
 * returned. Otherwise, the notes of all measures on the app are returned.
 */
export function accessIn(
  record: LegalRecord,
  app: App,
  jurisdiction: string,
  scope: Scope,
  status: Status,
): Access[] {
  const measures =
    status.state === 'no-record'
      ? measuresIn(record, jurisdiction).filter(
          (measure) => measure.scope === scope && measure.apps.includes(app.id),
        )
      : [status.measure];
  return measures.flatMap((measure) => accessOf(measure, app) ?? []);
}

/** Returns a measure's note about access; null when the measure has none. */
export function accessOf({ access, jurisdiction }: Measure, app: App): Access | null {
  return access === undefined ? null : { note: access, url: measurementsUrl(app, jurisdiction) };
}

/**
 * Returns the address of OONI Explorer's page on an app's host in a country. Without a host, it is
 * the country's page. For the EU and NATO, it is the host's page for all countries or, without a
 * host, the home page.
 */
export function measurementsUrl(app: Pick<App, 'host'> | undefined, jurisdiction: string): string {
  const country = countryOf(jurisdiction);
  const site = 'https://explorer.ooni.org/';
  if (app?.host) return `${site}domain/${app.host}${country ? `?probe_cc=${country}` : ''}`;
  return country ? `${site}country/${country}` : site;
}

/**
 * Returns OONI's code for a country; null for the EU and NATO. A French territory has its own
 * code: `NC` for `FR-NC`.
 */
function countryOf(jurisdiction: string): string | null {
  const [country = '', part] = jurisdiction.split('-');
  if (country === 'FR' && part) return part;
  return ['EU', 'NATO'].includes(country) ? null : country;
}
