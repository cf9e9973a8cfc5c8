/**
 * Maximum time, in ms, to wait for a change in a browser, which can take seconds on a busy
 * machine. It is shorter than a test's time limit, so that a failed wait can report its own
 * message.
 */
export const PATIENCE_MS = 20_000;

/**
 * Time, in ms, between two looks at a browser. Looking more often would slow the browser down, and
 * delay the event that a test waits for.
 */
export const LOOK_EVERY_MS = 250;

/**
 * Calls `look` until it resolves to something other than undefined, and resolves to that. Tries
 * again if `look` rejects, because the page may be changing. After `longestMs`, rejects with an
 * Error with the message `failure()`.
 */
export async function until<T>(
  look: () => Promise<T | undefined>,
  failure: () => string,
  longestMs = PATIENCE_MS,
): Promise<T> {
  for (const end = Date.now() + longestMs; Date.now() < end; ) {
    const seen = await look().catch(() => undefined);
    if (seen !== undefined) return seen;
    await new Promise((next) => setTimeout(next, LOOK_EVERY_MS));
  }
  throw new Error(failure());
}
