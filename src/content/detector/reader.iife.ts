import type { Gate } from './gate.ts';
import type { Send } from './reporter.ts';
import { watchPage } from './watch-page.ts';

/** In manifest version 3, `chrome` returns promises in Firefox too. */
declare const chrome: { runtime: { sendMessage: Send } };

/** Key under which the gate is stored, as in `gate.iife.ts`. */
const GATE = Symbol.for('still-banned');

const scope = globalThis as typeof globalThis & { [GATE]?: Gate };

// The tab may have loaded another page in the meantime, which has no gate, or whose gate has not
// asked for a page reader.
scope[GATE]?.connect((search, isWanted) =>
  watchPage(
    globalThis as unknown as Window,
    search,
    (message) => chrome.runtime.sendMessage(message),
    isWanted,
  ),
);
