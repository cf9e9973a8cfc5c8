import type { Gate } from './gate.ts';
import { GATE } from './gate-key.ts';
import type { Send } from './reporter.ts';
import { watchPage } from './watch-page.ts';

/**
 * The methods of `chrome` return promises, in Firefox too, because the manifest's version is 3.
 */
declare const chrome: { runtime: { sendMessage: Send } };

const scope = globalThis as typeof globalThis & { [GATE]?: Gate };

// The tab may have loaded another page since a gate asked for this script. If the new page has no
// gate, nothing happens. If it has one, that gate is connected although it has not asked.
scope[GATE]?.connect((gate, isWanted) =>
  watchPage(
    globalThis as unknown as Window,
    gate,
    (message) => chrome.runtime.sendMessage(message),
    isWanted,
  ),
);
