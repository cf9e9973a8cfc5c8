/** Version of the extension. The build inserts it. */
declare const __VERSION__: string;

/**
 * Key of the global property that holds the gate, the script that searches the page for app names.
 * Scripts that are injected later find the gate there. The key is a symbol, because a string could
 * be the id of an element of the page, and browsers make such elements global variables. The key
 * contains the extension's version: after an update, a page still has the gate of the earlier
 * version. Newer scripts must not find that gate, because it may not work with them.
 */
export const GATE: unique symbol = Symbol.for(`still-banned ${__VERSION__}`);
