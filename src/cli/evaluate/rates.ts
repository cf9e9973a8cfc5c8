/** Counts of correct, wrong and missing results. */
export interface Counts {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
}

/** Precision, recall and F1. Each is null when its denominator is 0. */
export interface Rates extends Counts {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** Computes precision, recall and F1 from counts. */
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

/** Returns `part` as a share of `whole`, from 0 to 1; null when `whole` is 0. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Groups items by a key. The groups are sorted by key. */
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
