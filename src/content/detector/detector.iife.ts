import type { NamePatterns } from '../../core/article/gate.ts';
import { startDetector } from './detector.ts';
import type { Send } from './reporter.ts';

/**
 * `namePatterns` of the watched apps' names. The build puts them in from the authored list of apps.
 */
declare const __WATCHED_NAMES__: NamePatterns;

/** In manifest version 3, `chrome` returns promises in Firefox too. */
declare const chrome: { runtime: { sendMessage: Send } };

/**
 * Key of the running detector. It is a symbol, because an element of the page can be reachable
 * under any global name.
 */
const RECHECK = Symbol.for('still-banned');

const scope = globalThis as typeof globalThis & { [RECHECK]?: () => void };

// The popup's "check this page" injects the script again; the detector that is already running then
// reads the page once more.
if (scope[RECHECK]) scope[RECHECK]();
else
  scope[RECHECK] = startDetector(globalThis as unknown as Window, __WATCHED_NAMES__, (message) =>
    chrome.runtime.sendMessage(message),
  );
