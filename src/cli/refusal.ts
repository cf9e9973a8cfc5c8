/**
 * Thrown when the input or the arguments can't be used. The message is a line for the user at the
 * terminal.
 */
export class Refusal extends Error {}
