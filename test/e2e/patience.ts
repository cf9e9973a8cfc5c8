/**
 * Longest wait for a change in a browser, in ms. On two cores that run another browser and the unit
 * tests too, a change can take several seconds. Less than the time limit of a test, so that a wait
 * in vain fails with its own message.
 */
export const PATIENCE_MS = 20_000;
