/** Version of the extension. The build inserts it. */
declare const __VERSION__: string;

/**
 * Key of the global property that holds the gate, the script that searches for app names. A symbol
 * can't clash with an element's id. The key contains the version, so that the extension ignores a
 * gate that it started before an update.
 */
export const GATE: unique symbol = Symbol.for(`still-banned ${__VERSION__}`);
