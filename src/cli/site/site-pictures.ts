import { dateWords } from '../../core/wording/dates.ts';
import type { SiteFacts } from '../../site/facts.ts';
import { folderOf } from '../../site/languages.ts';
import type { Picture } from '../../site/picture.ts';
import type { SitePage } from '../../site/site-page.ts';
import type { Pictures } from './pictures.ts';

/**
 * Gives each page its preview picture. Translations of a page use the picture of the English page.
 * Readers understand the picture's icon without words, and drawing pictures in every language
 * would take most of a build's time.
 */
export class SitePictures {
  readonly #pictures: Pictures;
  readonly #general: Picture;
  /**
   * Paths of the pictures of English pages, keyed by the page's path. The translations of a page
   * use its English picture. Pages without translations are left out.
   */
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
   * Returns the path of a page's picture, relative to the site. Callers must ask for English pages
   * first, because pages in other languages use the pictures of the English pages.
   */
  async pathFor(page: SitePage, { words }: SiteFacts): Promise<string> {
    const english = this.#english.get(page.path.slice(folderOf(words.language.code).length));
    if (english) return english;
    const path = await this.#pictures.pathOf(page.picture ?? this.#general);
    if (page.isTranslated) this.#english.set(page.path, path);
    return path;
  }

  /** Waits until all pictures have been drawn. */
  done(): Promise<void> {
    return this.#pictures.done();
  }
}
