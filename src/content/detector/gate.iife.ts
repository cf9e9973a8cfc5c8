import type { NamePatterns } from '../../core/article/gate.ts';
import { type Gate, startGate } from './gate.ts';
import { GATE } from './gate-key.ts';

/**
 * Patterns that find the names of watched apps in a page. `namePatterns` makes them, and the build
 * inserts them here.
 */
declare const __WATCHED_NAMES__: NamePatterns;

/**
 * The methods of `chrome` return promises, in Firefox too, because the manifest's version is 3.
 */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

const scope = globalThis as typeof globalThis & { [GATE]?: Gate };

// The background script injects this script again if the reader asks for the page to be read. The
// gate that is already in the page then starts the reading, and no second gate starts.
if (scope[GATE]) scope[GATE].readAgain();
else
  scope[GATE] = startGate(
    globalThis as unknown as Window & typeof globalThis,
    __WATCHED_NAMES__,
    () => chrome.runtime.sendMessage({ kind: 'start-reader' }),
  );
