/**
 * Paths of the pages' folders below the site's address. They are permanent, because ids in the
 * record never change.
 */
export const paths = {
  all: 'pages/',
  data: 'data/',
  app: (app: string) => `app/${app}/`,
  appInPlace: (app: string, place: string) => `app/${app}/${place.toLowerCase()}/`,
  place: (place: string) => `place/${place.toLowerCase()}/`,
  rule: (id: string) => `rule/${id}/`,
  event: (id: string) => `event/${id}/`,
  /** `month` is `YYYY-MM`. */
  month: (month: string) => `month/${month}/`,
};

/** Returns the relative path from one page's folder to another path of the site. */
export function wayFrom(path: string, target: string): string {
  return '../'.repeat(path.split('/').length - 1) + target || './';
}
