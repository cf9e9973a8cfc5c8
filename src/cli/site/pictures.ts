import { createHash } from 'node:crypto';
import type { Picture } from '../../site/picture.ts';
import { type DrawPicture, pictureDrawer } from './draw-picture.ts';
import type { SiteFolder } from './site-folder.ts';

/** Version of the pictures' design. When this number is raised, every picture is drawn again. */
const DESIGN = 1;
/**
 * Maximum number of pictures that are drawn at the same time, while pages are rendered. A page
 * that needs a further picture waits until one of these pictures is finished.
 */
const MOST_WAITING = 16;

/**
 * Draws the preview pictures that social networks show. File names are digests of the content, so
 * pages share files, and no cache shows an old picture.
 */
export class Pictures {
  readonly #folder: SiteFolder;
  readonly #known = new Set<string>();
  readonly #waiting = new Set<Promise<void>>();
  #drawer: Promise<DrawPicture> | null = null;

  constructor(folder: SiteFolder) {
    this.#folder = folder;
  }

  /** Number of different pictures that pages have asked for so far. */
  get count(): number {
    return this.#known.size;
  }

  /**
   * Returns the path of a picture, relative to the site's address. Draws the picture if it does
   * not exist yet.
   */
  async pathOf(picture: Picture): Promise<string> {
    const digest = createHash('sha256')
      .update(JSON.stringify([DESIGN, picture]))
      .digest('hex');
    const path = `pictures/${digest.slice(0, 16)}.png`;
    if (this.#known.has(path)) return path;
    this.#known.add(path);
    if (this.#folder.keeps(path)) return path;
    if (this.#waiting.size >= MOST_WAITING) await Promise.race(this.#waiting);
    const drawn = this.#draw(path, picture).finally(() => this.#waiting.delete(drawn));
    this.#waiting.add(drawn);
    return path;
  }

  /** Waits until all pictures have been drawn. */
  async done(): Promise<void> {
    await Promise.all(this.#waiting);
  }

  async #draw(path: string, picture: Picture): Promise<void> {
    this.#drawer ??= pictureDrawer();
    const draw = await this.#drawer;
    this.#folder.write(path, await draw(picture));
  }
}
