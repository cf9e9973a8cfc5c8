/**
 * Settings of a build, none of them secret. tools/fit-build.ts replaces the file to make a build
 * use another feed.
 */
declare module '*/build.js' {
  const build: {
    /**
     * Address of the default feed's folder. A build with null sends no request until the reader
     * adds a feed.
     */
    feedUrl: string | null;
    keys: import('../core/release/keys.ts').PinnedKey[];
    /** Day, `YYYY-MM-DD`, that a demonstration build treats as today; null for the real day. */
    today: string | null;
  };
  export default build;
}
