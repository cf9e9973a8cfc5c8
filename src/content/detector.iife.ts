import type { NamePatterns } from '../core/gate.ts';
import { type Send, startDetector } from './detector.ts';

/** `namePatterns` of the watched apps' names; put in by the build from the authored list of apps. */
declare const __WATCHED_NAMES__: NamePatterns;

type Scope = typeof globalThis & {
  browser?: { runtime?: { sendMessage: Send } };
  chrome?: { runtime?: { sendMessage: Send } };
};

/** A symbol, because an element of the page can stand behind any named global. */
const RECHECK = Symbol.for('still-banned');

const scope = globalThis as Scope & { [RECHECK]?: () => void };
const runtime = scope.browser?.runtime ?? scope.chrome?.runtime;

// Injected a second time (the popup's "check this page"), the script that is already here reads once more.
if (scope[RECHECK]) scope[RECHECK]();
else if (runtime)
  scope[RECHECK] = startDetector(globalThis as unknown as Window, __WATCHED_NAMES__, (message) =>
    runtime.sendMessage(message),
  );
