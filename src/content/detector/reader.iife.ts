import type { Gate } from './gate.ts';
import { GATE } from './gate-key.ts';
import type { Send } from './reporter.ts';
import { watchPage } from './watch-page.ts';

/** With manifest version 3, methods of `chrome` return promises in Firefox, too. */
declare const chrome: { runtime: { sendMessage: Send } };

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
