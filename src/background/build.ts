import type { PinnedKey } from '../core/release/keys.ts';

/** Values that the build inserts into the background. None of them is secret. */
export interface Build {
  /**
   * Address of the feed's folder. Null for a build without a default feed; such a build sends no
   * request until the reader adds a feed.
   */
  feedUrl: string | null;
  keys: PinnedKey[];
  /** Day, `YYYY-MM-DD`, that a demonstration build treats as today; null for the real day. */
  today: string | null;
}

declare const __BUILD__: Build;

/**
 * Returns the values that the build inserted. They are read only when this function runs, so that
 * tests can import modules of the background without a build.
 */
export function thisBuild(): Build {
  return __BUILD__;
}
