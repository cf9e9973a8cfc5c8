/** Version of the extension. The build inserts it. */
declare const __VERSION__: string;

/**
 * Key of the global property that holds the gate, the script that searches the page for app names.
 * Unlike a string, a symbol can't clash with an element's id. Because the key contains the
 * version, a new version of the extension ignores an older gate.
 */
export const GATE: unique symbol = Symbol.for(`still-banned ${__VERSION__}`);
