/** Version of the extension. The build inserts it. */
declare const __VERSION__: string;

/**
 * Key of the global property that holds the running gate, so that the page reader's script can
 * find the gate. A string could clash with the page: browsers make elements available as global
 * variables named after their ids. A symbol can't. After an update of the extension, a page still
 * has the gate of the earlier version, which may not know how to talk to the new reader.
 */
export const GATE: unique symbol = Symbol.for(`still-banned ${__VERSION__}`);
