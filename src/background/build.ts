import type { PinnedKey } from '../core/release/keys.ts';

/** Values that the build inserts. All of them are public. */
export interface Build {
  /**
   * Address of the feed's folder. Null for a build without a default feed, which sends no request
   * until the reader adds a feed.
   */
  feedUrl: string | null;
  keys: PinnedKey[];
  /** Day, `YYYY-MM-DD`, that counts as today in a demonstration; null for the reader's own day. */
  today: string | null;
}

declare const __BUILD__: Build;

/**
 * Returns the values of this build. They are read inside a function, so that tests can import
 * modules of the background without a build.
 */
export function thisBuild(): Build {
  return __BUILD__;
}
