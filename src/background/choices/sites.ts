/** Match patterns on which the detector is to be registered: what is granted beyond what the package's own manifest covers. */
export function patternsToRegister(granted: readonly string[], packaged: readonly string[]): string[] {
  return granted.filter((pattern) => !packaged.includes(pattern)).toSorted();
}
