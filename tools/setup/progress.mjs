/**
 * Progress on a terminal or in a log: whole lines only, so that both read well.
 * Plain JavaScript without packages: it runs before any package is installed.
 */

/** Prints one line about what is going on. */
export function say(/** @type {string} */ line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs `work` and says every five seconds that it is still going on.
 * Comes back with what `work` gives; passes its failure on.
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

/** Time since a moment of `Date.now()`, in words: `3.4 s`. */
export function seconds(/** @type {number} */ began) {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}
