import type { Gate } from './gate.ts';
import { GATE } from './gate-key.ts';
import type { Send } from './reporter.ts';
import { watchPage } from './watch-page.ts';

/**
 * The methods of `chrome` return promises, in Firefox too, because the manifest's version is 3.
 */
declare const chrome: { runtime: { sendMessage: Send } };

const scope = globalThis as typeof globalThis & { [GATE]?: Gate };

// In the meantime, the tab may have loaded another page. That page has no gate, or its gate has
// not asked for this script.
scope[GATE]?.connect((gate, isWanted) =>
  watchPage(
    globalThis as unknown as Window,
    gate,
    (message) => chrome.runtime.sendMessage(message),
    isWanted,
  ),
);
