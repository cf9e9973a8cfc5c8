import { folderOf } from './languages.ts';

/** Folders, below the site's address, of the pages that exist in one language only. */
const englishPaths = {
  data: 'data/',
  rule: (id: string) => `rule/${id}/`,
  event: (id: string) => `event/${id}/`,
  /** `month` is `YYYY-MM`. */
  month: (month: string) => `month/${month}/`,
};

/**
 * Returns the folders, below the site's address, of the pages for readers of a language. Rules,
 * events, months and the data page are in English for everyone. Addresses are permanent, because
 * ids in the record never change.
 */
export function pathsIn(code: string) {
  const folder = folderOf(code);
  return {
    ...englishPaths,
    all: `${folder}pages/`,
    app: (app: string) => `${folder}app/${app}/`,
    appForScope: (app: string, scope: string) => `${folder}app/${app}/for/${scope}/`,
    appInPlace: (app: string, place: string) => `${folder}app/${app}/${place.toLowerCase()}/`,
    place: (place: string) => `${folder}place/${place.toLowerCase()}/`,
  };
}

/** Folders of the English pages. */
export const paths = pathsIn('en');

/** Returns the relative path from one page's folder to another path of the site. */
export function wayFrom(path: string, target: string): string {
  return '../'.repeat(path.split('/').length - 1) + target || './';
}
