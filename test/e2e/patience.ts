/**
 * Maximum time, in ms, to wait for a change in a browser. Long enough for a busy machine, but
 * shorter than a test's time limit, so that a failed wait can report its own message.
 */
export const PATIENCE_MS = 20_000;

/** Time, in ms, between two looks at a browser. More looks would slow the browser down. */
export const LOOK_EVERY_MS = 250;

/** Waits in the test's process, so that a page's scripts can neither measure nor prevent the wait. */
export function pause(ms: number): Promise<void> {
  return new Promise((next) => setTimeout(next, ms));
}

/**
 * Calls `look` until it resolves to something other than undefined. If `look` rejects, tries again,
 * because the page may be changing. After `longestMs`, rejects with the message `failure()`.
 */
export async function until<T>(
  look: () => Promise<T | undefined>,
  failure: () => string,
  longestMs = PATIENCE_MS,
): Promise<T> {
  for (const end = Date.now() + longestMs; Date.now() < end; ) {
    const seen = await look().catch(() => undefined);
    if (seen !== undefined) return seen;
    await pause(LOOK_EVERY_MS);
  }
  throw new Error(failure());
}
