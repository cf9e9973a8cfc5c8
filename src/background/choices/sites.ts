/**
 * Returns the match patterns for which the detector must be registered, sorted: the granted
 * patterns except `packaged`, for which the manifest already registers it.
 */
export function patternsToRegister(
  granted: readonly string[],
  packaged: readonly string[],
): string[] {
  return granted.filter((pattern) => !packaged.includes(pattern)).toSorted();
}
