import { measuresIn } from '../record/record-index.ts';
import type { App, LegalRecord, Measure } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import type { Status } from './standing.ts';

/** That access differs from the law, in the record's words, and where it is measured. */
export interface Access {
  note: string;
  /** OONI Explorer's page for the country and the app. */
  url: string;
}

/**
 * What the record says of access where it differs from the law: that of the governing measure; where nothing has a state,
 * those of the measures there (a company's own withdrawal). Empty where it says nothing.
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

/** What the record says of access under one measure, null where it says nothing. */
export function accessOf({ access, jurisdiction }: Measure, app: App): Access | null {
  return access === undefined ? null : { note: access, url: measurementsUrl(app, jurisdiction) };
}

/**
 * OONI Explorer's page of an app's host as seen from a country (explorer.ooni.org/domain/HOST?probe_cc=CC); the country's own page
 * without an app or its host. New Caledonia and its like have a country code of their own there. The EU and NATO are no
 * country: for them, the page of all countries.
 */
export function measurementsUrl(app: Pick<App, 'host'> | undefined, jurisdiction: string): string {
  const country = countryOf(jurisdiction);
  const site = 'https://explorer.ooni.org/';
  if (app?.host) return `${site}domain/${app.host}${country ? `?probe_cc=${country}` : ''}`;
  return country ? `${site}country/${country}` : site;
}

function countryOf(jurisdiction: string): string | null {
  const [country = '', part] = jurisdiction.split('-');
  if (country === 'FR' && part) return part;
  return ['EU', 'NATO'].includes(country) ? null : country;
}
