import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Picture } from './studio.ts';

/**
 * Maximum difference between two pixels that count as equal. On pixelmatch's scale, black and
 * white differ by 1.
 */
const PIXEL_THRESHOLD = 0.1;
/**
 * Share of differing pixels at or above which a picture counts as changed. docs/gallery.md
 * explains this number.
 */
export const CHANGED_FROM = 0.0002;

/** How much two pictures differ. */
export interface Difference {
  /** Share of pixels that differ, from 0 to 1; 1 if the pictures have different sizes. */
  share: number;
  /**
   * Picture (PNG) in which the differing pixels are marked; null if the pictures have different
   * sizes.
   */
  png: Uint8Array | null;
}

/**
 * Compares two pictures about as a person would: slight shifts of colour and anti-aliased edges do
 * not count as differences.
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
