import { countryOf, isPartOfCountry } from '../record/place-codes.ts';
import type { App, Jurisdiction, LegalRecord } from '../record/schema.ts';
import { EVERYONE } from '../record/scopes.ts';
import { isRuleInForce } from './binding.ts';
import { lastConfirmedLongBefore } from './confirmed.ts';
import { remembered } from './remembered.ts';
import { statusInScope } from './status.ts';

/** A country in which an app is restricted for everyone. */
interface Restricting {
  jurisdiction: Jurisdiction;
  /**
   * Date (`YYYY-MM` or `YYYY-MM-DD`) on which the country's rule was last confirmed, if that was
   * long ago (see `lastConfirmedLongBefore`); otherwise null.
   */
  confirmed: string | null;
}

/** Other countries in which one app is restricted for everyone. */
export interface Elsewhere {
  app: App;
  places: Restricting[];
}

/**
 * Returns, for each app, the countries in which it is restricted on `day` (`YYYY-MM-DD`), in the
 * record's order. Leaves out the article's own countries, and apps without any other countries.
 */
export function elsewhereOf(
  record: LegalRecord,
  apps: readonly App[],
  jurisdictions: readonly Jurisdiction[],
  day: string,
): Elsewhere[] {
  const articleCountries = new Set(jurisdictions.map(({ code }) => countryOf(code)));
  const restrictedIn = restrictions(record, day);
  return apps.flatMap((app) => {
    const places = restrictedIn(app.id).filter(
      ({ jurisdiction }) => !articleCountries.has(jurisdiction.code),
    );
    return places.length > 0 ? [{ app, places }] : [];
  });
}

/**
 * Returns a function that lists the countries in which an app is restricted. The function
 * remembers its result for each app.
 */
const restrictions = remembered((record: LegalRecord, day: string) => {
  const byApp = new Map<string, Restricting[]>();
  return (app: string): readonly Restricting[] => {
    const places = byApp.get(app) ?? restricting(record, app, day);
    byApp.set(app, places);
    return places;
  };
});

function restricting(record: LegalRecord, app: string, day: string): Restricting[] {
  return record.jurisdictions.flatMap((jurisdiction) => {
    if (isPartOfCountry(jurisdiction.code)) return [];
    const status = statusInScope(record, app, jurisdiction.code, EVERYONE, day);
    if (status.state === 'no-record' || !isRuleInForce(status)) return [];
    const { reach, from } = status.measure;
    // A rule for one institution or area is left out, because readers would think that it applies
    // to the whole country. Rules that newsrooms added (`from`) are left out, too.
    if (reach !== undefined || from !== undefined) return [];
    return [{ jurisdiction, confirmed: lastConfirmedLongBefore(status, day) }];
  });
}

/**
 * Returns the list without the places that have the given codes. Apps that then have no places are
 * left out, too.
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
