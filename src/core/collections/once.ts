/**
 * Returns a function that calls `make` on its first call only, and returns that result on every
 * call.
 */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * Returns a function that calls `make` once for each key, on the first call with that key, and
 * returns that result on every call with the key.
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
