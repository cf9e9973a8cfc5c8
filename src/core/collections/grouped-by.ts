/**
 * Groups items by key, in the order in which the keys occur; each group keeps the items' order.
 * If `keysOf` returns a key twice for an item, the item is in that key's group only once.
 */
export function groupedBy<T, K = string>(
  items: readonly T[],
  keysOf: (item: T) => readonly K[],
): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) for (const key of keysOf(item)) addToGroup(groups, key, item);
  return groups;
}

/** Adds an item to the group of a key, unless it is already the last item of that group. */
export function addToGroup<T, K>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [item]);
  else if (group.at(-1) !== item) group.push(item);
}
