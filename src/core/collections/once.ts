/** Returns a function that calls `make` at its first call, and always returns the result. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * Returns a function that calls `make` once for each key, at the first call with it, and always
 * returns the result.
 */
export function oncePerKey<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known as T;
    const result = make(key);
    made.set(key, result);
    return result;
  };
}
