/** Version of the extension. The build inserts it. */
declare const __VERSION__: string;

/**
 * Key of the global property that holds the gate (see `Gate`). It is a symbol, because a string
 * could clash with an element's id, which is a global property, too. The version excludes gates
 * from before an update.
 */
export const GATE: unique symbol = Symbol.for(`still-banned ${__VERSION__}`);
