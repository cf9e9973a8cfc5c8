import { folderOf } from './languages.ts';

/**
 * Folder of files that articles on other sites load. Its version rises only if a change would
 * break those articles.
 */
const EMBED = 'embed/v1/';

/** Paths of files and pages that are not translated, relative to the site's address. */
const englishPaths = {
  /**
   * Path of the script that defines the HTML element `still-banned-status`, which other sites put
   * into their articles.
   */
  embedScript: `${EMBED}still-banned-status.js`,
  /**
   * Path of the file with the answers that `still-banned-status` shows. `language` is a BCP 47 tag.
   */
  answers: (app: string, place: string, language: string) =>
    `${EMBED}answers/${app}-${place.toLowerCase()}.${language}.json`,
  data: 'data/',
  rule: (id: string) => `rule/${id}/`,
  event: (id: string) => `event/${id}/`,
  /** Path of the page of a month. `month` is `YYYY-MM`. */
  month: (month: string) => `month/${month}/`,
};

/**
 * Returns the paths of the pages in a language, relative to the site. Rules, events, months and
 * data exist only in English. Paths stay valid for ever.
 */
export function pathsIn(code: string): Paths {
  const paths = known.get(code) ?? pathsBelow(folderOf(code));
  known.set(code, paths);
  return paths;
}

type Paths = ReturnType<typeof pathsBelow>;
/**
 * Paths computed so far, keyed by language code. They are kept because every page and link needs
 * them.
 */
const known = new Map<string, Paths>();

function pathsBelow(folder: string) {
  return {
    ...englishPaths,
    all: `${folder}pages/`,
    app: (app: string) => `${folder}app/${app}/`,
    appForScope: (app: string, scope: string) => `${folder}app/${app}/for/${scope}/`,
    appInPlace: (app: string, place: string) => `${folder}app/${app}/${place.toLowerCase()}/`,
    place: (place: string) => `${folder}place/${place.toLowerCase()}/`,
  };
}

/** Paths of the English pages. */
export const paths = pathsIn('en');

/** Returns the path to a file or page of the site, relative to the page at `path`. */
export function wayFrom(path: string, target: string): string {
  return '../'.repeat(path.split('/').length - 1) + target || './';
}
