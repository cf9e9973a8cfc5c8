import type { Gate } from './gate.ts';
import { GATE } from './gate-key.ts';
import type { Send } from './reporter.ts';
import { watchPage } from './watch-page.ts';

/**
 * The methods of `chrome` return promises, in Firefox too, because the manifest's version is 3.
 */
declare const chrome: { runtime: { sendMessage: Send } };

const scope = globalThis as typeof globalThis & { [GATE]?: Gate };

// A gate, the script that searches a page for app names, has asked for this script. Meanwhile, the
// tab may have loaded another page. If that page has a gate, it gets a page watch, although it has
// not asked. If it has none, nothing happens.
scope[GATE]?.connect((gate, isWanted) =>
  watchPage(
    globalThis as unknown as Window,
    gate,
    (message) => chrome.runtime.sendMessage(message),
    isWanted,
  ),
);
