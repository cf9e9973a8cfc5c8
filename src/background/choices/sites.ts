/**
 * Returns the granted match patterns for which the detector script must be registered, sorted.
 * `excluded` contains the patterns to leave out: the manifest's hosts, and hosts that were
 * granted only so that a feed can be fetched.
 */
export function patternsToRegister(
  granted: readonly string[],
  excluded: readonly string[],
): string[] {
  return granted.filter((pattern) => !excluded.includes(pattern)).toSorted();
}
