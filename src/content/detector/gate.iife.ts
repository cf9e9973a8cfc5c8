import type { NamePatterns } from '../../core/article/gate.ts';
import { type Gate, startGate } from './gate.ts';
import { GATE } from './gate-key.ts';

/**
 * Patterns that find the watched apps' names in a page, made by `namePatterns`. The build inserts
 * them.
 */
declare const __WATCHED_NAMES__: NamePatterns;

/** With manifest version 3, methods of `chrome` return promises in Firefox, too. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

const scope = globalThis as typeof globalThis & { [GATE]?: Gate };

// The popup injects this script again if the reader presses "check this page". If a gate is
// already running, it reads the page once more.
if (scope[GATE]) scope[GATE].readAgain();
else
  scope[GATE] = startGate(globalThis as unknown as Window, __WATCHED_NAMES__, () =>
    chrome.runtime.sendMessage({ kind: 'start-reader' }),
  );
