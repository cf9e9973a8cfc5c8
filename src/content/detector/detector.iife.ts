import type { NamePatterns } from '../../core/article/gate.ts';
import { startDetector } from './detector.ts';
import type { Send } from './reporter.ts';

/** `namePatterns` of the watched apps' names; put in by the build from the authored list of apps. */
declare const __WATCHED_NAMES__: NamePatterns;

/** Firefox's `chrome` answers with promises too since version 3 of the manifest. */
declare const chrome: { runtime: { sendMessage: Send } };

/** A symbol, because an element of the page can stand behind any named global. */
const RECHECK = Symbol.for('still-banned');

const scope = globalThis as typeof globalThis & { [RECHECK]?: () => void };

// Injected a second time (the popup's "check this page"), the script that is already here reads once more.
if (scope[RECHECK]) scope[RECHECK]();
else
  scope[RECHECK] = startDetector(globalThis as unknown as Window, __WATCHED_NAMES__, (message) =>
    chrome.runtime.sendMessage(message),
  );
