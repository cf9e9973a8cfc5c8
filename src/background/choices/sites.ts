/**
 * Match patterns for which the detector must be registered, sorted: the granted ones without
 * `packaged`, which the manifest already covers.
 */
export function patternsToRegister(
  granted: readonly string[],
  packaged: readonly string[],
): string[] {
  return granted.filter((pattern) => !packaged.includes(pattern)).toSorted();
}
