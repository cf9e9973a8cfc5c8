/** Version of the extension. The build inserts it. */
declare const __VERSION__: string;

/**
 * Key of the global property that holds the gate (see `Gate`). A symbol can't clash with an
 * element's id. The version excludes gates from before an update.
 */
export const GATE: unique symbol = Symbol.for(`still-banned ${__VERSION__}`);
