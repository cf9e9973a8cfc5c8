import { dateWords } from '../../core/wording/dates.ts';
import type { SiteFacts } from '../../site/facts.ts';
import { folderOf } from '../../site/languages.ts';
import type { Picture } from '../../site/picture.ts';
import type { SitePage } from '../../site/site-page.ts';
import type { Pictures } from './pictures.ts';

/**
 * Assigns each page of a site its preview picture. Pages in other languages show the English
 * picture, whose state can be seen without words: fonts for twelve languages would add some 100 MB
 * to the packages that a build needs, and most of its time would go to pictures.
 */
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
   * first, because the pages in other languages get their pictures.
   */
  async pathFor(page: SitePage, { words }: SiteFacts): Promise<string> {
    const english = this.#english.get(page.path.slice(folderOf(words.language.code).length));
    if (english) return english;
    const path = await this.#pictures.pathOf(page.picture ?? this.#general);
    if (page.isTranslated) this.#english.set(page.path, path);
    return path;
  }

  /** Waits until all pictures are drawn. */
  done(): Promise<void> {
    return this.#pictures.done();
  }
}
