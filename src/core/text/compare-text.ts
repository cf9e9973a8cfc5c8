/**
 * Compares two texts by their UTF-16 code units, for `sort`: below 0 when `a` comes first, 0 when
 * they are equal. The order is the same on every machine and suits dates as well as ids. This is
 * much faster than `localeCompare`, but names in a list for readers need the order of
 * `localeCompare`.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
