import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Picture } from './studio.ts';

/**
 * Two pixels count as equal if their difference is at most this. On pixelmatch's scale, black and
 * white differ by 1.
 */
const PIXEL_THRESHOLD = 0.1;
/**
 * A picture counts as changed if at least this share of its pixels differs. docs/gallery.md
 * explains the number.
 */
export const CHANGED_FROM = 0.0002;

/** Difference between two pictures. */
export interface Difference {
  /** Share of pixels that differ, from 0 to 1; 1 if the pictures have different sizes. */
  share: number;
  /**
   * PNG picture in which the differing pixels are marked; null if the pictures have different
   * sizes.
   */
  png: Uint8Array | null;
}

/**
 * Compares two pictures in roughly the way a person would. Slight differences in colour and
 * anti-aliased edges do not count.
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
