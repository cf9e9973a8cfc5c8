/**
 * Returns the match patterns for which the detector script must be registered, in sorted order.
 * Leaves out the patterns in `packaged`, because the manifest already registers the script for
 * them.
 */
export function patternsToRegister(
  granted: readonly string[],
  packaged: readonly string[],
): string[] {
  return granted.filter((pattern) => !packaged.includes(pattern)).toSorted();
}
