/**
 * The input or the arguments can't be used. The message is one line for the user at the terminal.
 */
export class Refusal extends Error {}
