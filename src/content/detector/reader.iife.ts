import { createPageReader } from './page-reader.ts';
import type { Send } from './reporter.ts';
import type { PageWatch } from './watch-page.ts';

/** In manifest version 3, `chrome` returns promises in Firefox too. */
declare const chrome: { runtime: { sendMessage: Send } };

/** Key under which the gate is stored, as in `gate.iife.ts`. */
const GATE = Symbol.for('still-banned');

const scope = globalThis as typeof globalThis & { [GATE]?: PageWatch };

// The tab may have loaded another page in the meantime, which has no gate, or whose gate has not
// asked for a page reader.
scope[GATE]?.connect((hooks) =>
  createPageReader(document, (message) => chrome.runtime.sendMessage(message), hooks),
);
