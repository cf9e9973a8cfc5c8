/**
 * Settings of a build, in a file beside the bundled scripts. tools/fit-build.ts replaces this file
 * to make a build use another feed. No value is secret.
 */
declare module '*/build.js' {
  const build: {
    /**
     * Address of the feed's folder. Null for a build without a default feed; such a build sends no
     * request until the reader adds a feed.
     */
    feedUrl: string | null;
    keys: import('../core/release/keys.ts').PinnedKey[];
    /** Day, `YYYY-MM-DD`, that a demonstration build treats as today; null for the real day. */
    today: string | null;
  };
  export default build;
}
