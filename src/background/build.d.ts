/**
 * Values of one build of the extension. None of them is secret. The first line of the built
 * background script contains them. tools/fit-build.ts writes that line, and can replace it later
 * to make the built extension use another feed.
 */
declare const __BUILD__: {
  /**
   * Address of the default feed's folder; null when the build has no default feed. Such a build
   * sends no request until the reader or the organisation's policy adds a feed.
   */
  feedUrl: string | null;
  keys: import('../core/release/keys.ts').PinnedKey[];
  /** Day, `YYYY-MM-DD`, that a demonstration build treats as today; null for the real day. */
  today: string | null;
};
