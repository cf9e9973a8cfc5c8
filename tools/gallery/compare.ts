import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Picture } from './studio.ts';

/**
 * Difference up to which two pixels count as equal, on pixelmatch's scale, where black and white
 * differ by 1.
 */
const PIXEL_THRESHOLD = 0.1;
/**
 * Minimum share of differing pixels from which a picture counts as changed. docs/gallery.md
 * explains the value.
 */
export const CHANGED_FROM = 0.0002;

export interface Difference {
  /** Share of pixels that differ, from 0 to 1; 1 for pictures of different sizes. */
  share: number;
  /** PNG that marks the differences; null for pictures of different sizes. */
  png: Uint8Array | null;
}

/**
 * Compares two pictures as an eye would: slight shifts of colour and anti-aliased edges don't
 * count.
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
