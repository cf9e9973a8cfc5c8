import type { PinnedKey } from '../core/release/keys.ts';

/** What a build carries. Every part of it is public. */
export interface Build {
  /** Address of the feed's folder; null for a build that contacts nobody until a feed is added. */
  feedUrl: string | null;
  keys: PinnedKey[];
  /** `YYYY-MM-DD` that "today" means, for demonstrations; null for the reader's own day. */
  today: string | null;
}

declare const __BUILD__: Build;

/** Put in by the bundler; read in a function so that tests can import modules of the background without a build. */
export function thisBuild(): Build {
  return __BUILD__;
}
