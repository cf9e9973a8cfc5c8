/**
 * Returns the match patterns for which the detector script must be registered, in sorted order.
 * The manifest already registers it for the patterns in `packaged`.
 */
export function patternsToRegister(
  granted: readonly string[],
  packaged: readonly string[],
): string[] {
  return granted.filter((pattern) => !packaged.includes(pattern)).toSorted();
}
