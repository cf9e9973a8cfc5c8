/** Version of the extension. The build inserts it. */
declare const __VERSION__: string;

/**
 * Key of the global property that holds the gate (see `Gate`). The key is a symbol, because a
 * string could clash with an element's id, which is a global property, too. The key contains the
 * version, so that a gate from before an update is not found.
 */
export const GATE: unique symbol = Symbol.for(`still-banned ${__VERSION__}`);
