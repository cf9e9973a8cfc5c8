/**
 * Returns a function that calls `make` only the first time. Every call returns the result of that
 * first call.
 */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * Returns a function that calls `make` only once for each key and then returns the same result.
 */
export function oncePerKey<K, T>(make: (key: K) => T): (key: K) => T {
  return keptIn(new Map(), make);
}

/**
 * Works like `oncePerKey`, but for keys that are objects and never change. A result is kept only
 * as long as its key.
 */
export function oncePerObject<K extends object, T>(make: (key: K) => T): (key: K) => T {
  return keptIn(new WeakMap(), make);
}

function keptIn<K, T>(
  made: { get(key: K): T | undefined; has(key: K): boolean; set(key: K, result: T): unknown },
  make: (key: K) => T,
): (key: K) => T {
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known as T;
    const result = make(key);
    made.set(key, result);
    return result;
  };
}
