/**
 * Returns the granted match patterns for which the detector script must be registered, in sorted
 * order. Leaves out the patterns in `packaged`: the manifest's hosts, and hosts granted only for a
 * feed.
 */
export function patternsToRegister(
  granted: readonly string[],
  packaged: readonly string[],
): string[] {
  return granted.filter((pattern) => !packaged.includes(pattern)).toSorted();
}
