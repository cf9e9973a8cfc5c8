/**
 * Input or arguments that can't be used; the message is one line for the person at the terminal.
 */
export class Refusal extends Error {}
