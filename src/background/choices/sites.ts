/**
 * Match patterns on which the detector must be registered: the granted ones except `packaged`,
 * sorted.
 */
export function patternsToRegister(
  granted: readonly string[],
  packaged: readonly string[],
): string[] {
  return granted.filter((pattern) => !packaged.includes(pattern)).toSorted();
}
