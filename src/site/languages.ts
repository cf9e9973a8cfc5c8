import { INTERFACE_LANGUAGES, type LanguageCode } from '../core/wording/interface-languages.ts';
import { tongueOf } from '../core/wording/tongue.ts';

/** The site's languages, English first. */
export const SITE_LANGUAGES: readonly LanguageCode[] = INTERFACE_LANGUAGES.map(({ code }) => code);

/**
 * Returns the folder of a language, relative to the address of the site, such as `de/` or
 * `pt-br/`. '' for English.
 */
export function folderOf(code: string): string {
  return code === 'en' ? '' : `${tongueOf(code).tag.toLowerCase()}/`;
}
