import { createHash } from 'node:crypto';
import type { Picture } from '../../site/picture.ts';
import { type DrawPicture, pictureDrawer } from './draw-picture.ts';
import type { SiteFolder } from './site-folder.ts';

/** Number of the pictures' design. A change of it draws every picture again. */
const DESIGN = 1;
/** Number of pictures that may wait to be drawn while pages are rendered. */
const MOST_WAITING = 16;

/**
 * Preview pictures of a site. A picture's name is a digest of its content, so that a picture is
 * drawn once for all pages and builds, and a social network that keeps copies asks for a new state
 * anew.
 */
export class Pictures {
  readonly #folder: SiteFolder;
  readonly #known = new Set<string>();
  readonly #waiting = new Set<Promise<void>>();
  #drawer: Promise<DrawPicture> | null = null;

  constructor(folder: SiteFolder) {
    this.#folder = folder;
  }

  /** Number of different pictures so far. */
  get count(): number {
    return this.#known.size;
  }

  /** Returns the path of a picture below the site's address, and draws it unless it is there. */
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

  /** Waits until every picture is drawn. */
  async done(): Promise<void> {
    await Promise.all(this.#waiting);
  }

  async #draw(path: string, picture: Picture): Promise<void> {
    this.#drawer ??= pictureDrawer();
    const draw = await this.#drawer;
    this.#folder.write(path, await draw(picture));
  }
}
