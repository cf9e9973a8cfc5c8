/**
 * A file that every build contains in addition to its bundled scripts. With another version of
 * this file, a build can use another feed without being bundled again; tools/fit-build.ts writes
 * that version. None of its values is secret.
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
