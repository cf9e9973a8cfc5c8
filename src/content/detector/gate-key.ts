/** Version of the extension. The build inserts it. */
declare const __VERSION__: string;

/**
 * Key of the global property that holds the gate, the script that searches the page for app names.
 * The key is a symbol, because a string could be the id of an element, and browsers make such
 * elements global variables. It contains the extension's version, so that newer scripts do not
 * find the gate of an earlier version in a page.
 */
export const GATE: unique symbol = Symbol.for(`still-banned ${__VERSION__}`);
