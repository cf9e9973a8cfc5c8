import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Picture } from './studio.ts';

/**
 * Greatest difference between two pixels that count as equal, on pixelmatch's scale, where black
 * and white differ by 1.
 */
const PIXEL_THRESHOLD = 0.1;
/**
 * Share of differing pixels from which a picture counts as changed. docs/gallery.md explains this
 * number.
 */
export const CHANGED_FROM = 0.0002;

export interface Difference {
  /** Share of differing pixels, from 0 to 1; 1 for pictures of different sizes. */
  share: number;
  /** Picture, as PNG, that marks the differing pixels; null for pictures of different sizes. */
  png: Uint8Array | null;
}

/**
 * Compares two pictures as a person would see them: slight shifts of colour and anti-aliased edges
 * do not count.
 */
export function difference(before: Picture, after: Picture): Difference {
  const { width, height } = after;
  if (before.width !== width || before.height !== height) return { share: 1, png: null };
  const shown = new PNG({ width, height });
  const differing = pixelmatch(before.pixels, after.pixels, shown.data, width, height, {
    threshold: PIXEL_THRESHOLD,
  });
  return { share: differing / (width * height), png: new Uint8Array(PNG.sync.write(shown)) };
}
