import type { App, Jurisdiction, LegalRecord } from '../record/schema.ts';
import { lastConfirmedLongBefore } from './confirmed.ts';
import { statusInScope } from './status.ts';

/** The countries beside the article's own in which an app is restricted for everyone. */
export interface Elsewhere {
  app: App;
  places: {
    jurisdiction: Jurisdiction;
    /** When a source last confirmed the rule, where that is long ago; `YYYY-MM` or `YYYY-MM-DD`. */
    confirmed: string | null;
  }[];
}

/**
 * Where else a binding rule on the general public is in force on a day, for each of an article's apps, in the record's order.
 * Whole countries only: neither their parts nor rules of single bodies, which would read as the country's. The countries of the
 * article's jurisdictions and what added records say alone are left out, and so is an app without any. `day` is `YYYY-MM-DD`.
 */
export function elsewhereOf(
  record: LegalRecord,
  apps: readonly App[],
  jurisdictions: readonly Jurisdiction[],
  day: string,
): Elsewhere[] {
  const own = new Set(jurisdictions.map(({ code }) => code.split('-')[0]));
  const countries = record.jurisdictions.filter(({ code }) => !code.includes('-') && !own.has(code));
  return apps.flatMap((app) => {
    const places = countries.flatMap((jurisdiction) => {
      const status = statusInScope(record, app.id, jurisdiction.code, 'public', day);
      if (status.state !== 'in-force') return [];
      const { binding, reach, from } = status.measure;
      if (binding === false || reach !== undefined || from !== undefined) return [];
      return [{ jurisdiction, confirmed: lastConfirmedLongBefore(status, day) }];
    });
    return places.length > 0 ? [{ app, places }] : [];
  });
}

/** The same without some places, by code; an app that is left without any goes. */
export function withoutPlaces(elsewhere: readonly Elsewhere[], codes: ReadonlySet<string>): Elsewhere[] {
  return elsewhere
    .map(({ app, places }) => ({
      app,
      places: places.filter(({ jurisdiction }) => !codes.has(jurisdiction.code)),
    }))
    .filter(({ places }) => places.length > 0);
}
