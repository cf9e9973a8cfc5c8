/** A day, `YYYY-MM-DD`, on which the law changed, with the number of places where it changed. */
export interface ChangeDay {
  day: string;
  places: number;
}

/**
 * Returns the last change before a day and the first change after it. Each is `undefined` when
 * there is none. `changes` must be sorted by day.
 */
export function changesAround(
  changes: readonly ChangeDay[],
  day: string,
): { earlier: ChangeDay | undefined; later: ChangeDay | undefined } {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.day ?? '') < day) low = middle + 1;
    else high = middle;
  }
  const isOnDay = changes[low]?.day === day;
  return { earlier: changes[low - 1], later: changes[isOnDay ? low + 1 : low] };
}
