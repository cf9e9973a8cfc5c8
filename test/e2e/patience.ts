/**
 * Maximum time, in ms, to wait for a change in a browser. With two cores on which another browser
 * and the unit tests run too, a change can take several seconds. This is less than the time limit
 * of a test, so that a failed wait reports its own message.
 */
export const PATIENCE_MS = 20_000;
