/**
 * Returns a version of `compute` that keeps its last result for each record, and returns it again
 * for the same day. Records must not change.
 */
export function remembered<R extends object, T>(
  compute: (record: R, day: string) => T,
): (record: R, day: string) => T {
  const last = new WeakMap<R, { day: string; result: T }>();
  return (record, day) => {
    const known = last.get(record);
    if (known?.day === day) return known.result;
    const result = compute(record, day);
    last.set(record, { day, result });
    return result;
  };
}
