import type { NamePatterns } from '../../core/article/gate.ts';
import { startDetector } from './detector.ts';
import type { Send } from './reporter.ts';

/**
 * `namePatterns` of the watched apps' names. The build inserts them from the list of apps in the
 * dataset.
 */
declare const __WATCHED_NAMES__: NamePatterns;

/** In manifest version 3, `chrome` returns promises in Firefox too. */
declare const chrome: { runtime: { sendMessage: Send } };

/**
 * Key under which the running detector is stored on `globalThis`. It is a symbol because a page's
 * element can become reachable under any global name.
 */
const RECHECK = Symbol.for('still-banned');

const scope = globalThis as typeof globalThis & { [RECHECK]?: () => void };

// When the reader presses "check this page", the popup injects this script again. A detector that
// is already running then reads the page once more.
if (scope[RECHECK]) scope[RECHECK]();
else
  scope[RECHECK] = startDetector(globalThis as unknown as Window, __WATCHED_NAMES__, (message) =>
    chrome.runtime.sendMessage(message),
  );
