import { createPageReader } from './page-reader.ts';
import type { Send } from './reporter.ts';
import type { PageWatch } from './watch-page.ts';

/** In manifest version 3, `chrome` returns promises in Firefox too. */
declare const chrome: { runtime: { sendMessage: Send } };

/** Key of the running gate, as in `gate.iife.ts`. */
const GATE = Symbol.for('still-banned');

const scope = globalThis as typeof globalThis & { [GATE]?: PageWatch };

// A page that was loaded meanwhile may have no gate, or none that asked for a reader yet.
scope[GATE]?.connect((hooks) =>
  createPageReader(document, (message) => chrome.runtime.sendMessage(message), hooks),
);
