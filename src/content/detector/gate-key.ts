/** Version of the extension. The build inserts it. */
declare const __VERSION__: string;

/**
 * Key of the global property that holds the gate, the script that searches for app names. A symbol
 * can't clash with an element's id. The key contains the version, so that a new extension ignores
 * the gate of an older one.
 */
export const GATE: unique symbol = Symbol.for(`still-banned ${__VERSION__}`);
