/** Match patterns to register the detector on: those granted beyond the package's own manifest. */
export function patternsToRegister(granted: readonly string[], packaged: readonly string[]): string[] {
  return granted.filter((pattern) => !packaged.includes(pattern)).toSorted();
}
