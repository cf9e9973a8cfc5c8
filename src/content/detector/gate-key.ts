/** Version of the extension. The build inserts it. */
declare const __VERSION__: string;

/**
 * Key of the global property that holds the gate, the script that searches the page for app names.
 * It is a symbol, because browsers make elements whose id is a string global variables. It
 * contains the extension's version, so that newer scripts do not find the gate of an earlier
 * version, which stays in open pages.
 */
export const GATE: unique symbol = Symbol.for(`still-banned ${__VERSION__}`);
