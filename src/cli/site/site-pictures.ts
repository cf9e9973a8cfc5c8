import { dateWords } from '../../core/wording/dates.ts';
import type { LanguageCode } from '../../core/wording/interface-languages.ts';
import type { SiteFacts } from '../../site/facts.ts';
import { folderOf } from '../../site/languages.ts';
import type { Picture } from '../../site/picture.ts';
import type { SitePage } from '../../site/site-page.ts';
import type { Pictures } from './pictures.ts';

/**
 * For each language, true when the font of the pictures has its letters. Fonts for the others would
 * add some 100 MB to the packages that a build needs, so pages in these languages use the English
 * picture.
 */
const HAS_LETTERS = {
  en: true,
  de: true,
  es: true,
  fr: true,
  pt_BR: true,
  ru: true,
  ar: false,
  hi: false,
  zh_CN: false,
  zh_TW: false,
  ja: false,
  ko: false,
} satisfies Record<LanguageCode, boolean>;

/** Assigns each page of a site its preview picture. */
export class SitePictures {
  readonly #pictures: Pictures;
  readonly #general: Picture;
  /** Paths of the English pages' pictures, by the path of the page. */
  readonly #english = new Map<string, string>();

  constructor(pictures: Pictures, { words, through }: SiteFacts) {
    this.#pictures = pictures;
    this.#general = {
      look: 'in-force',
      title: words.say('record_title'),
      answer: words.say('record_about', { date: dateWords(words, through) }),
    };
  }

  /**
   * Returns the path of a page's picture below the site's address. English pages must be passed
   * first, because a page in a language without letters in the font gets the picture of the English
   * page.
   */
  async pathFor(page: SitePage, { words }: SiteFacts): Promise<string> {
    const { code } = words.language;
    const english = this.#english.get(page.path.slice(folderOf(code).length));
    if (english && !(HAS_LETTERS as Record<string, boolean>)[code]) return english;
    const path = await this.#pictures.pathOf(page.picture ?? this.#general);
    if (page.isTranslated) this.#english.set(page.path, path);
    return path;
  }

  /** Waits until all pictures are drawn. */
  done(): Promise<void> {
    return this.#pictures.done();
  }
}
