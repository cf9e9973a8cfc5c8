import { measuresIn } from '../record/record-index.ts';
import type { App, LegalRecord, Measure } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import type { Status } from './standing.ts';

/**
 * A note from the record that says how access to an app differs from what the law says: "TikTok
 * cannot be reached without a VPN, though no order is known". Has a link to measurements.
 */
export interface Access {
  note: string;
  /**
   * Address of a page of OONI Explorer with measurements that show whether people can reach the app
   * (see `measurementsUrl`).
   */
  url: string;
}

/**
 * Returns the notes about access to an app in one place and scope. If `status` is `no-record`,
 * returns the notes of all measures there, otherwise only the note of the governing measure.
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
 * Returns the address of a page of OONI Explorer, which shows where websites are blocked: for
 * example, the page about `www.tiktok.com` in India.
 */
export function measurementsUrl(app: Pick<App, 'host'> | undefined, jurisdiction: string): string {
  const country = countryOf(jurisdiction);
  const site = 'https://explorer.ooni.org/';
  // The EU and NATO are not countries. For them, the result is the page on the host in all
  // countries.
  if (app?.host) return `${site}domain/${app.host}${country ? `?probe_cc=${country}` : ''}`;
  // If the host is unknown, the result is the page on the country, or else the home page.
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
