import type { Gate } from './gate.ts';
import type { Send } from './reporter.ts';
import { watchPage } from './watch-page.ts';

/** With manifest version 3, methods of `chrome` return promises in Firefox, too. */
declare const chrome: { runtime: { sendMessage: Send } };

/** Key of the global property that holds the running gate; the same as in `gate.iife.ts`. */
const GATE = Symbol.for('still-banned');

const scope = globalThis as typeof globalThis & { [GATE]?: Gate };

// Meanwhile the tab may have loaded another page, which has no gate or whose gate has not asked
// for this script.
scope[GATE]?.connect((gate, isWanted) =>
  watchPage(
    globalThis as unknown as Window,
    gate,
    (message) => chrome.runtime.sendMessage(message),
    isWanted,
  ),
);
