import { folderOf } from './languages.ts';

/**
 * Folder of the files that articles on other sites load. Its version changes only when those
 * articles would have to change.
 */
const EMBED = 'embed/v1/';

/** Paths, relative to the site's address, that are the same for every language. */
const englishPaths = {
  /** Script of the HTML element that articles on other sites show. */
  embedScript: `${EMBED}still-banned-status.js`,
  /** File of answers for articles. `language` is a BCP 47 tag. */
  answers: (app: string, place: string, language: string) =>
    `${EMBED}answers/${app}-${place.toLowerCase()}.${language}.json`,
  data: 'data/',
  rule: (id: string) => `rule/${id}/`,
  event: (id: string) => `event/${id}/`,
  /** Page of a month, given as `YYYY-MM`. */
  month: (month: string) => `month/${month}/`,
};

/**
 * Returns the paths, relative to the site's address, of the pages for readers of a language.
 * Rules, events, months and the data page are in English for everyone. Addresses are permanent,
 * because ids in the record stay valid.
 */
export function pathsIn(code: string): Paths {
  const paths = known.get(code) ?? pathsBelow(folderOf(code));
  known.set(code, paths);
  return paths;
}

type Paths = ReturnType<typeof pathsBelow>;
/**
 * Paths computed so far, by language code. They are kept because every page and link needs them.
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

/** Returns the path of a file or page of the site, relative to the folder of a page. */
export function wayFrom(path: string, target: string): string {
  return '../'.repeat(path.split('/').length - 1) + target || './';
}
