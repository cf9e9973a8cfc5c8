import type { App, Jurisdiction, LegalRecord } from '../record/schema.ts';
import { EVERYONE } from '../record/scopes.ts';
import { isRuleInForce } from './binding.ts';
import { lastConfirmedLongBefore } from './confirmed.ts';
import { statusInScope } from './status.ts';

/** Other countries in which one app is restricted for everyone. */
export interface Elsewhere {
  app: App;
  places: {
    jurisdiction: Jurisdiction;
    /**
     * Date, `YYYY-MM` or `YYYY-MM-DD`, of the last confirmation of the country's rule if that was
     * long ago; null if not.
     */
    confirmed: string | null;
  }[];
}

/**
 * Returns, for each of an article's apps, the other countries in which a binding rule on the
 * general public is in force on a day, in the record's order. Leaves out parts of countries and
 * rules of single bodies, which would look like rules of the whole country; countries that the
 * article is about; rules from added records; and apps without any such country. `day` is
 * `YYYY-MM-DD`.
 */
export function elsewhereOf(
  record: LegalRecord,
  apps: readonly App[],
  jurisdictions: readonly Jurisdiction[],
  day: string,
): Elsewhere[] {
  const articleCountries = new Set(jurisdictions.map(({ code }) => code.split('-')[0]));
  const countries = record.jurisdictions.filter(
    ({ code }) => !code.includes('-') && !articleCountries.has(code),
  );
  return apps.flatMap((app) => {
    const places = countries.flatMap((jurisdiction) => {
      const status = statusInScope(record, app.id, jurisdiction.code, EVERYONE, day);
      if (status.state === 'no-record' || !isRuleInForce(status)) return [];
      const { reach, from } = status.measure;
      if (reach !== undefined || from !== undefined) return [];
      return [{ jurisdiction, confirmed: lastConfirmedLongBefore(status, day) }];
    });
    return places.length > 0 ? [{ app, places }] : [];
  });
}

/**
 * Returns the list without the places with the given codes, and without apps that have no places
 * left.
 */
export function withoutPlaces(
  elsewhere: readonly Elsewhere[],
  codes: ReadonlySet<string>,
): Elsewhere[] {
  return elsewhere
    .map(({ app, places }) => ({
      app,
      places: places.filter(({ jurisdiction }) => !codes.has(jurisdiction.code)),
    }))
    .filter(({ places }) => places.length > 0);
}
