/**
 * Compares two texts for `sort`, by their UTF-16 code units. Returns a number below 0 when `a`
 * comes first, 0 when the texts are equal, and above 0 otherwise. Suits dates and ids: the order
 * is the same on every machine, and this is much faster than `localeCompare`. Names that readers
 * see in a list must be sorted with `localeCompare` instead.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
