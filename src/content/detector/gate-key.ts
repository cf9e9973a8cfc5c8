/** Version of the extension. The build inserts it. */
declare const __VERSION__: string;

/**
 * Key of the global property that holds the gate, the script that searches for app names. A symbol
 * can't clash with an element's id. The version makes a new extension ignore an older gate.
 */
export const GATE: unique symbol = Symbol.for(`still-banned ${__VERSION__}`);
