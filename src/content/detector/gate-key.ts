/** Version of the extension. The build inserts it. */
declare const __VERSION__: string;

/**
 * Key of the global property that holds the gate, the script that searches the page for app names.
 * A symbol can't be the id of an element. With the version in the key, newer scripts do not find
 * an older gate.
 */
export const GATE: unique symbol = Symbol.for(`still-banned ${__VERSION__}`);
