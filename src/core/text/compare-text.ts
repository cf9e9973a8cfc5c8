/**
 * Compares two texts for `sort`, by their UTF-16 code units: below 0 when `a` comes first, 0 when
 * they are equal. This is fast and gives the same order on every machine, so it suits dates and
 * ids. Names that readers see need `localeCompare` instead.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
