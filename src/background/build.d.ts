/**
 * A file that every build contains beside its bundled scripts, so that a build can be fitted to
 * another feed without bundling it again; tools/fit-build.ts writes it. None of its values is
 * secret.
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
