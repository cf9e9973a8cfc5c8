/** Results of a search, counted. */
export interface Counts {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
}

/** Precision, recall and F1; null when there was nothing to find or nothing was found. */
export interface Rates extends Counts {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** Returns precision, recall and F1 of counted results. */
export function ratesOf({ truePositives, falsePositives, falseNegatives }: Counts): Rates {
  return {
    truePositives,
    falsePositives,
    falseNegatives,
    precision: ratio(truePositives, truePositives + falsePositives),
    recall: ratio(truePositives, truePositives + falseNegatives),
    f1: ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives),
  };
}

/** Returns a share, 0 … 1; null when the whole is 0. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Formats precision, recall and F1 with the counts behind them. */
export function ratesText(rates: Rates): string {
  const { precision, recall, f1, truePositives, falsePositives, falseNegatives } = rates;
  const counts = `${truePositives} right, ${falsePositives} false, ${falseNegatives} missed`;
  return `precision ${figure(precision)}  recall ${figure(recall)}  F1 ${figure(f1)}  (${counts})`;
}

/** Formats a share with three decimals; a dash when there is none. */
export function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

/** Groups items by a key; keys in alphabetical order. */
export function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const key of [...new Set(items.map(keyOf))].sort())
    groups.set(
      key,
      items.filter((item) => keyOf(item) === key),
    );
  return groups;
}
