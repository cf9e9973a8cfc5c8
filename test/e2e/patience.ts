/**
 * Maximum time, in ms, to wait for a change in a browser. A change can take several seconds on a
 * machine with two cores that also runs another browser and the unit tests. The wait is shorter
 * than the time limit of a test, so that a failed wait can report its own message.
 */
export const PATIENCE_MS = 20_000;
