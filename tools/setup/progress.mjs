/**
 * Prints progress on a terminal or into a log, in whole lines, which suit both. Plain JavaScript
 * without packages, because it runs before any package is installed.
 */

/** Prints one line that reports progress. */
export function say(/** @type {string} */ line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs `work` and prints every five seconds that it is still running. Resolves to its result or
 * rejects with its error.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withHeartbeat(what, work) {
  const began = Date.now();
  const beat = setInterval(() => say(`  … ${what}: ${seconds(began)}`), 5000);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}

/** Returns the time since a moment of `Date.now()` in words: `3.4 s`. */
export function seconds(/** @type {number} */ began) {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}
