import { folderOf } from './languages.ts';

/** Folder of what articles embed. Its number changes only when elements would have to change. */
const EMBED = 'embed/v1/';

/** Paths, below the site's address, that do not depend on the language of the page. */
const englishPaths = {
  /** Script of the element for articles. */
  embedScript: `${EMBED}still-banned-status.js`,
  /** File of answers for articles in a language, which is a BCP 47 tag. */
  answers: (app: string, place: string, language: string) =>
    `${EMBED}answers/${app}-${place.toLowerCase()}.${language}.json`,
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
