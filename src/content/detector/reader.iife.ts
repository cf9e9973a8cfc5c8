import type { Gate } from './gate.ts';
import { GATE } from './gate-key.ts';
import type { Send } from './reporter.ts';
import { watchPage } from './watch-page.ts';

/**
 * The methods of `chrome` return promises, in Firefox too, because the manifest's version is 3.
 */
declare const chrome: { runtime: { sendMessage: Send } };

const scope = globalThis as typeof globalThis & { [GATE]?: Gate };

// If the tab has loaded another page by now, that page's gate, if any, gets the watch.
scope[GATE]?.connect((gate, isWanted) =>
  watchPage(
    globalThis as unknown as Window,
    gate,
    (message) => chrome.runtime.sendMessage(message),
    isWanted,
  ),
);
