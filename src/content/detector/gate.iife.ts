import type { NamePatterns } from '../../core/article/gate.ts';
import { type Gate, startGate } from './gate.ts';

/**
 * `namePatterns` of the watched apps' names. The build inserts them from the dataset's list of
 * apps.
 */
declare const __WATCHED_NAMES__: NamePatterns;

/** In manifest version 3, `chrome` returns promises in Firefox too. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/**
 * Key under which the running gate is stored, so that the page reader's script finds it. It is a
 * symbol because a page's element can become reachable under any global name.
 */
const GATE = Symbol.for('still-banned');

const scope = globalThis as typeof globalThis & { [GATE]?: Gate };

// When the reader presses "check this page", the popup injects this script again. A gate that is
// already running then has the page read once more.
if (scope[GATE]) scope[GATE].readAgain();
else
  scope[GATE] = startGate(globalThis as unknown as Window, __WATCHED_NAMES__, () =>
    chrome.runtime.sendMessage({ kind: 'start-reader' }),
  );
