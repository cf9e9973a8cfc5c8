/**
 * Compares two texts for `sort` by their UTF-16 code units: fast, and the same on every machine.
 * For names that readers see, use `localeCompare`.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
